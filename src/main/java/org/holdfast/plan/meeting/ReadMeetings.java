package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.OpenedPlans;
import org.holdfast.plan.PlanInHand;

/** Lists the meetings about a child's plan. */
@UseCase
public class ReadMeetings {
    /**
     * All of them, newest first.
     *
     * @param started whether there is a plan to meet about
     * @param lastHeld with its notes
     */
    public record All(boolean started, List<MeetingRecord> meetings, Optional<MeetingRecord> lastHeld) {
        /** Arranged or running, the next first. */
        public List<PlanMeeting> open() {
            return meetings.stream()
                    .map(MeetingRecord::meeting)
                    .filter(meeting -> meeting.status().open())
                    .sorted((a, b) -> a.on().compareTo(b.on()))
                    .toList();
        }
    }

    @Inject
    OpenedPlans desk;

    @Inject
    Meetings meetings;

    @Inject
    Acting acting;

    /** @throws NotFound if the child is not before this reader */
    @Allowed(Task.READ_PLAN)
    public All run(ChildId child) {
        PlanInHand hand = desk.open(child);
        List<PlanMeeting> all = hand.living().map(meetings::of).orElse(List.of());
        Map<String, List<Invitee>> invitees = meetings.invitees(all);
        List<MeetingRecord> records = all.stream()
                .map(meeting -> new MeetingRecord(meeting, invitees.getOrDefault(meeting.id(), List.of()), List.of()))
                .toList();
        Optional<MeetingRecord> held = records.stream()
                .filter(record -> record.meeting().status() == MeetingStatus.HELD)
                .findFirst()
                .map(record ->
                        new MeetingRecord(record.meeting(), record.invitees(), meetings.notes(record.meeting())));
        acting.about("meetings");
        acting.rows(records.size());
        return new All(hand.living().isPresent(), records, held);
    }
}
