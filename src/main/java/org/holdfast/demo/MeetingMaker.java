package org.holdfast.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contact.Contacts;
import org.holdfast.contact.Relation;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.Plans;
import org.holdfast.plan.meeting.AgendaPart;
import org.holdfast.plan.meeting.Gathering;
import org.holdfast.plan.meeting.Guest;
import org.holdfast.plan.meeting.Invitee;
import org.holdfast.plan.meeting.MeetingAct;
import org.holdfast.plan.meeting.MeetingAction;
import org.holdfast.plan.meeting.MeetingTerms;
import org.holdfast.plan.meeting.PlanMeeting;
import org.holdfast.plan.meeting.Presence;
import org.holdfast.plan.meeting.Safeguard;
import org.holdfast.school.StaffMember;
import org.holdfast.web.Text;

/** Two meetings at Saltmarsh High: one is arranged for today, another child's was held last term. */
final class MeetingMaker {
    private static final Safeguard NOBODY = new Safeguard(Set.of(), Set.of(), true);

    private final DemoRows rows;
    private final Plans plans;
    private final Contacts contacts;
    private final Times times;

    MeetingMaker(DemoRows rows, Plans plans, Contacts contacts, Times times) {
        this.rows = rows;
        this.plans = plans;
        this.contacts = contacts;
        this.times = times;
    }

    void write(List<Life> lives) {
        boolean held = false;
        for (Life life : lives.subList(0, Saltmarsh.CHILDREN)) {
            Optional<Plan> plan = plans.of(life.child())
                    .filter(known -> life.sketch().inCare() && known.status() != PlanStatus.SUBMITTED);
            if (plan.isPresent() && plan.get().approvedNumber().isPresent()) {
                write(life, plan.get(), held);
                if (held) {
                    return;
                }
                held = true;
            }
        }
    }

    private void write(Life life, Plan plan, boolean held) {
        LocalDate day = held ? times.termStart().minusDays(12) : times.today();
        Author lead = times.author(life.place().lead(), day.minusDays(9));
        MeetingTerms terms = new MeetingTerms(
                day,
                LocalTime.of(14, 0),
                MeetingTerms.USUAL,
                "Library, small room",
                MeetingTerms.Mode.IN_PERSON,
                lead.name());
        PlanMeeting meeting = new PlanMeeting(plan, terms, day.minusDays(9));
        rows.keep(meeting);
        rows.settle();
        List<Invitee> invitees = new ArrayList<>();
        guests(life, day)
                .forEach(
                        guest -> invitees.add(meeting.invite(guest, new Gathering(invitees, List.of(), NOBODY), lead)));
        List<Object> facts = new ArrayList<>();
        facts.add(meeting.act(MeetingAct.Kind.ARRANGED, "", lead));
        if (held) {
            hold(meeting, plan, invitees, facts, life.place().lead());
        }
        rows.keepChanged(meeting);
        rows.keep(invitees);
        rows.keep(facts);
        rows.settle();
    }

    private List<Guest> guests(Life life, LocalDate day) {
        List<Guest> guests = new ArrayList<>();
        guests.add(new Guest(
                Guest.Kind.CHILD, Optional.empty(), life.child().name(), Text.say("plan.meeting.child"), false));
        guests.add(staff(life.place().adults().get(0)));
        life.worker().map(MeetingMaker::staff).ifPresent(guests::add);
        contacts.current(life.child(), day).stream()
                .filter(contact -> contact.relation() == Relation.FOSTER_CARER)
                .forEach(contact -> guests.add(new Guest(
                        Guest.Kind.CONTACT,
                        Optional.of(contact.contactId()),
                        contact.name(),
                        Text.say(contact.relation().key()),
                        false)));
        return guests;
    }

    private static Guest staff(StaffMember adult) {
        return new Guest(Guest.Kind.STAFF, Optional.of(adult.id()), adult.name(), adult.jobTitle(), false);
    }

    private void hold(PlanMeeting meeting, Plan plan, List<Invitee> invitees, List<Object> facts, StaffMember lead) {
        LocalDate day = meeting.on();
        Author starts = at(lead, day, 14, 0);
        Author ends = at(lead, day, 14, 22);
        facts.add(meeting.start(starts, day));
        for (Invitee one : invitees) {
            meeting.mark(
                    one,
                    one.child() ? Presence.ATTENDED_PART : Presence.ATTENDED,
                    one.child() ? "The first three parts" : "");
        }
        facts.add(meeting.note(
                AgendaPart.VIEWS, "I want to sit by the window, and to be told before a room changes.", ends));
        facts.add(meeting.note(AgendaPart.SUPPORT, "The library works. Mornings before registration are best.", ends));
        facts.add(meeting.note(AgendaPart.HOME, "Nothing changes this term.", ends));
        MeetingAction agreed = meeting.noteAction(
                new MeetingAction.Terms(
                        "Tell every teacher about the seat by the window",
                        Optional.of(invitees.get(1).id()),
                        Optional.of(day.plusDays(7))),
                ends);
        facts.add(agreed);
        facts.add(meeting.meetNext(plan.reviewOn().filter(day::isBefore).orElse(day.plusDays(90)), ends, day));
        facts.add(meeting.close(new Gathering(invitees, List.of(agreed), NOBODY), ends, day));
        facts.add(agreed.become(plan, invitees.get(1).name(), ends, day));
    }

    private static Author at(StaffMember who, LocalDate day, int hour, int minute) {
        return new Author(who.id(), who.name(), day.atTime(hour, minute).toInstant(ZoneOffset.UTC));
    }
}
