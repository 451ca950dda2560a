package org.holdfast.plan.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The meetings about a child's plan: the next one, the last one with what was said, and all before. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {
    @Inject
    transient ReadMeetings readMeetings;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private transient ReadMeetings.@Nullable All all;

    public void open() {
        all();
    }

    public ReadMeetings.All all() {
        if (all == null) {
            all = readMeetings.run(strip.id());
        }
        return all;
    }

    public boolean mayArrange() {
        return strip.mayEdit() && all().started();
    }

    /** "Maya’s next meeting is on Wed 25 Nov 2026 at 14:00". */
    public String answer() {
        return next().map(meeting -> Text.say(
                        meeting.status() == MeetingStatus.RUNNING
                                ? "plan.meetings.answer.running"
                                : "plan.meetings.answer",
                        strip.forename(),
                        show.date(meeting.on()),
                        String.valueOf(meeting.terms().at())))
                .orElseGet(() -> Text.say("plan.meetings.answer.none", strip.forename()));
    }

    public Optional<PlanMeeting> next() {
        return all().open().stream().findFirst();
    }

    public List<MeetingRecord> lastHeld() {
        return all().lastHeld().stream().toList();
    }

    /** "Joan Wilmot (foster carer), …". */
    public String there(MeetingRecord record) {
        return names(record.there());
    }

    public String apologies(MeetingRecord record) {
        return names(record.apologies());
    }

    private static String names(List<Invitee> people) {
        return people.stream()
                .map(one -> one.name() + " (" + one.role()
                        + (one.presence() == Presence.ATTENDED_PART ? ": " + one.detail() : "") + ")")
                .collect(Collectors.joining(", "));
    }
}
