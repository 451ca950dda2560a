package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.school.StaffMember;
import org.holdfast.support.Duty;
import org.holdfast.support.SafePlace;
import org.holdfast.support.Said;
import org.holdfast.support.SupportRecord;
import org.holdfast.support.SupportRecords;

/** Names key persons and backups and agrees safe places, through the record that refuses what would not be right. */
final class SupportMaker {
    /** All who work in the world have been there longer than this. */
    private static final int WORKED_DAYS = 700;

    private static final List<SafePlace.Agreed> PLACES = List.of(
            place(
                    "The Nook, behind the library desk",
                    "Out by the hall, not past the canteen",
                    "Blue card on the desk"),
            place("The sensory room", "Along the garden side", "Hand on the shoulder, then leave"),
            place("Room G4, the far table", "By the back stairs", "Green band turned round"),
            place("The art room store", "Across the small yard", "Says “water, please”"),
            place("The greenhouse", "Through the side door by the kiln", "Shows the leaf token"));

    private final SupportRecords records;
    private final Dice dice;
    private final Times times;

    SupportMaker(SupportRecords records, Size size, Times times) {
        this.records = records;
        this.dice = new Dice(size.seed(), "support");
        this.times = times;
    }

    void write(Life life) {
        if (!life.sketch().atSchool() || (!life.sketch().inCare() && !life.planned())) {
            return;
        }
        SupportRecord support = records.of(life.child());
        List<DomainEvent> happened = new ArrayList<>();
        List<StaffMember> adults = adults(life);
        if (!life.has(KnownFault.NO_KEY_PERSON)) {
            keyPerson(life, support, adults, happened);
        }
        boolean alone = life.has(KnownFault.NO_BACKUP) || (life.has(KnownFault.NO_KEY_PERSON) && dice.percent(50));
        if (!alone) {
            happened.addAll(name(life, support, Duty.BACKUP, adults.get(1), settled(life)));
        }
        if (!life.has(KnownFault.NO_SAFE_PLACE)) {
            LocalDate from = settled(life);
            support.agree(life.place().id(), dice.pick(PLACES), from, said(life, from));
        }
        records.keep(life.child(), support, happened);
    }

    private void keyPerson(Life life, SupportRecord support, List<StaffMember> adults, List<DomainEvent> happened) {
        LocalDate first = settled(life);
        if (life.has(KnownFault.KEY_PERSON_CHANGED)) {
            happened.addAll(name(life, support, Duty.KEY_PERSON, adults.get(2), first));
            happened.addAll(name(
                    life, support, Duty.KEY_PERSON, adults.get(0), life.story().changedKeyPersonOn()));
            return;
        }
        LocalDate last = life.story().confirmedOn();
        if (first.isBefore(last.minusDays(60)) && dice.percent(30)) {
            happened.addAll(name(life, support, Duty.KEY_PERSON, adults.get(2), first));
            happened.addAll(name(life, support, Duty.KEY_PERSON, adults.get(0), dice.day(first.plusDays(20), last)));
        } else {
            happened.addAll(name(life, support, Duty.KEY_PERSON, adults.get(0), first));
        }
    }

    /** A day since the child joined the school, before the plan was confirmed where that is possible. */
    private LocalDate settled(Life life) {
        LocalDate joined = life.story().joinedOn();
        LocalDate known = times.today().minusDays(WORKED_DAYS);
        LocalDate first = joined.isAfter(known) ? joined : known;
        return dice.day(first, life.story().confirmedOn());
    }

    private List<DomainEvent> name(Life life, SupportRecord support, Duty duty, StaffMember adult, LocalDate from) {
        return support.name(duty, adult, from, said(life, from));
    }

    /** Said when it was last checked; in the period, and not before it began. */
    private Said said(Life life, LocalDate from) {
        LocalDate checked = times.checked(dice, from);
        return new Said(life.place().lead().name(), checked, times.written(checked));
    }

    /** Three different adults; Maya Ellerby and her year have Dele Adeyemi and Ruth Lindqvist. */
    private List<StaffMember> adults(Life life) {
        List<StaffMember> all = life.place().adults();
        List<StaffMember> near = all.subList(0, all.size() - 1);
        return life.number() == 0 ? near : dice.shuffled(near);
    }

    private static SafePlace.Agreed place(String room, String way, String signal) {
        return new SafePlace.Agreed(room, way, signal, "The key person, by radio", "", "");
    }
}
