package org.holdfast.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;

/** Key persons and backups of one child: one at a time for each part, and nobody for both at once. */
final class KeyPeople {
    private final Succession<Assignment> people = new Succession<>();

    void load(List<Assignment> rows) {
        people.load(rows);
    }

    /** Newest first. */
    List<Assignment> all() {
        return people.known().toList();
    }

    Optional<Assignment> held(Duty duty, LocalDate day) {
        return people.known().filter(a -> a.duty() == duty && a.holdsOn(day)).findFirst();
    }

    int keyPersonsSince(LocalDate since, LocalDate today) {
        return (int) people.notOver(since).stream()
                .filter(a -> a.duty() == Duty.KEY_PERSON && !a.from().isAfter(today))
                .count();
    }

    List<DomainEvent> name(ChildId child, Duty duty, String staffId, LocalDate from, Said said) {
        List<DomainEvent> happened = new ArrayList<>();
        ending(duty, staffId, from).forEach(former -> happened.add(end(former, from, said)));
        people.add(new Assignment(child, duty, staffId, new Period(from, null), said));
        happened.add(new KeyPersonNamed(child, duty, staffId, from));
        return happened;
    }

    KeyPersonEnded end(Duty duty, LocalDate day, Said said) {
        Assignment last = people.notOver(day).stream()
                .filter(a -> a.duty() == duty)
                .findFirst()
                .orElseThrow(() -> new Refused(SupportRule.NOBODY_IS_NAMED));
        if (day.isBefore(last.from())) {
            throw SupportRule.ENDS_AFTER_IT_BEGINS.at("until");
        }
        return end(last, day, said);
    }

    void confirm(Assignment held, Said said) {
        people.replace(held, held.confirmed(said), said.at());
    }

    List<Assignment> takeFresh() {
        return people.takeFresh();
    }

    /** What a naming ends: the part's holder, and the adult's own part as backup. */
    private List<Assignment> ending(Duty duty, String staffId, LocalDate from) {
        List<Assignment> running = people.notOver(from);
        for (Assignment a : running) {
            if (a.duty() == duty && a.from().isAfter(from)) {
                throw SupportRule.NAMED_AFTER_THE_LAST.at("from");
            }
            if (a.duty() == duty && a.staffId().equals(staffId)) {
                throw SupportRule.ALREADY_NAMED.at("person");
            }
            if (a.duty() != duty && duty == Duty.BACKUP && a.staffId().equals(staffId)) {
                throw SupportRule.BACKUP_IS_ANOTHER_PERSON.at("person");
            }
        }
        return running.stream()
                .filter(a -> a.duty() == duty || a.staffId().equals(staffId))
                .toList();
    }

    private KeyPersonEnded end(Assignment former, LocalDate day, Said said) {
        people.end(former, day, said.at());
        LocalDate on = day.isBefore(former.from()) ? former.from() : day;
        return new KeyPersonEnded(former.childId(), former.duty(), former.staffId(), on);
    }
}
