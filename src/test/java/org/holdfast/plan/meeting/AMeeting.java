package org.holdfast.plan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.holdfast.child.Child;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;

/** A meeting arranged for today with the child on its list, and a clock that a test moves by hand. */
class AMeeting {
    LocalDate today = LocalDate.of(2026, 11, 23);
    Instant now = Instant.parse("2026-11-23T14:00:00Z");
    boolean socialWorker = true;
    final Set<String> barred = new HashSet<>();
    final List<Invitee> invitees = new ArrayList<>();
    final List<MeetingAction> actions = new ArrayList<>();
    final Plan plan;
    final PlanMeeting meeting;

    AMeeting() {
        Child child = new Child("Maya", "Ellerby", LocalDate.of(2013, 3, 4), "F");
        plan = Plan.start(child, true, false, today.minusDays(90));
        meeting = new PlanMeeting(plan, terms(today), today);
        invite(new Guest(Guest.Kind.CHILD, Optional.empty(), child.name(), "The child", false));
    }

    MeetingTerms terms(LocalDate on) {
        return new MeetingTerms(
                on, LocalTime.of(14, 0), MeetingTerms.USUAL, "Room 4", MeetingTerms.Mode.IN_PERSON, "Helen Prior");
    }

    Author helen() {
        return new Author(Ids.next(), "Helen Prior", now);
    }

    static Guest contact(String name, boolean parent) {
        return new Guest(Guest.Kind.CONTACT, Optional.of(Ids.next()), name, "Family", parent);
    }

    static Guest staff(String name) {
        return new Guest(Guest.Kind.STAFF, Optional.of("0190a000-0000-7000-8000-000000000001"), name, "Mentor", false);
    }

    static Guest other(String name) {
        return new Guest(Guest.Kind.OTHER, Optional.empty(), name, "Other", false);
    }

    Invitee invite(Guest guest) {
        return seated(meeting.invite(guest, gathering(), helen()));
    }

    Invitee leaveOut(Guest guest, String reason) {
        return seated(meeting.leaveOut(guest, reason, gathering()));
    }

    private Invitee seated(Invitee invitee) {
        if (!invitees.contains(invitee)) {
            invitees.add(invitee);
        }
        return invitee;
    }

    void barred(String name) {
        barred.add(Folded.fold(name));
    }

    void action(String what, Optional<String> owner, Optional<LocalDate> due) {
        actions.add(meeting.noteAction(new MeetingAction.Terms(what, owner, due), helen()));
    }

    Gathering gathering() {
        return new Gathering(invitees, actions, new Safeguard(Set.of(), barred, socialWorker));
    }

    List<MeetingGap> gaps() {
        return meeting.gaps(gathering(), today);
    }

    void run() {
        meeting.start(helen(), today);
    }

    void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    long elapsed() {
        return meeting.clock().elapsed(now);
    }

    /** What a rule refuses has no effect. */
    void tries(Consumer<AMeeting> act) {
        try {
            act.accept(this);
        } catch (Refused refused) {
            // that is what rules are for
        }
    }
}
