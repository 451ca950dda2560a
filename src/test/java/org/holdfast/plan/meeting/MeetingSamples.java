package org.holdfast.plan.meeting;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.plan.PrintBlankForm;
import org.holdfast.testing.Samples;

/** Calls of the use cases about meetings. */
public final class MeetingSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);
    private static final String MEETING = "0190a000-0000-7000-8000-00000000beef";
    private static final MeetingTerms TERMS = new MeetingTerms(null, null, 20, "", null, "");

    private MeetingSamples() {}

    public static void collect(Samples samples) {
        samples.ofChild(ReadMeetings.class, (read, child) -> read.run(child))
                .ofChild(ReadMeeting.class, (read, child) -> read.run(child, MEETING))
                .ofChild(PrintBlankForm.class, (print, child) -> print.run(child))
                .ofChild(
                        DownloadInvitation.class,
                        (get, child) -> get.run(
                                child,
                                MEETING,
                                MEETING,
                                DownloadInvitation.Form.CALENDAR,
                                URI.create("https://holdfast.example")))
                .ofChild(ArrangeMeeting.class, (arrange, child) -> arrange.run(child, TERMS))
                .ofChild(ChangeMeeting.class, (change, child) -> {
                    change.run(child, MEETING, TERMS);
                    return "";
                })
                .ofChild(AgreeParentsPart.class, (agree, child) -> {
                    agree.run(child, MEETING, "", "", DAY);
                    return "";
                })
                .ofChild(InviteToMeeting.class, (invite, child) -> {
                    invite.run(child, MEETING, "CHILD:");
                    return "";
                })
                .ofChild(InviteByName.class, (invite, child) -> {
                    invite.run(child, MEETING, "", null);
                    return "";
                })
                .ofChild(LeaveOutOfMeeting.class, (leave, child) -> {
                    leave.run(child, MEETING, "CHILD:", "");
                    return "";
                })
                .ofChild(CancelMeeting.class, (cancel, child) -> {
                    cancel.run(child, MEETING, "");
                    return "";
                });
        running(samples);
    }

    private static void running(Samples samples) {
        samples.ofChild(TurnMeeting.class, (turn, child) -> {
                    turn.run(child, MEETING, TurnMeeting.Turn.START);
                    return "";
                })
                .ofChild(OpenAgendaPart.class, (open, child) -> {
                    open.run(child, MEETING, AgendaPart.HOME);
                    return "";
                })
                .ofChild(MarkAttendance.class, (mark, child) -> {
                    mark.run(child, MEETING, List.of());
                    return "";
                })
                .ofChild(WriteMeetingNote.class, (write, child) -> {
                    write.run(child, MEETING, AgendaPart.HOME, "", 0);
                    return "";
                })
                .ofChild(SetMeetingAction.class, (set, child) -> {
                    set.run(
                            child,
                            MEETING,
                            Optional.empty(),
                            new MeetingAction.Terms("", Optional.empty(), Optional.empty()));
                    return "";
                })
                .ofChild(RemoveMeetingAction.class, (remove, child) -> {
                    remove.run(child, MEETING, MEETING);
                    return "";
                })
                .ofChild(SetNextMeeting.class, (set, child) -> {
                    set.run(child, MEETING, DAY);
                    return "";
                })
                .ofChild(CloseMeeting.class, (close, child) -> {
                    close.run(child, MEETING);
                    return "";
                });
    }
}
