package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.plan.Delegation;
import org.holdfast.school.StaffMember;

/** The special needs coordinator of Saltmarsh High writes for the designated teacher: three children, three sections. */
final class DelegateMaker {
    /** Maya Ellerby, Callum Voss and Owen Pritchard, as they stand on the roll. */
    private static final Set<Integer> CHILDREN = Set.of(0, 1, 3);

    private static final List<String> SECTIONS = List.of("needs", "sen", "ehcp");

    private final DemoRows rows;
    private final Town town;
    private final Period period;
    private final Instant written;
    private final String grant = Ids.next();

    DelegateMaker(DemoRows rows, Town town, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.period = period(today);
        this.written = Place.written(period.from(), today);
    }

    static Period period(LocalDate today) {
        return new Period(today.minusDays(20), today.plusDays(101));
    }

    void write(Life life) {
        if (!CHILDREN.contains(life.number())) {
            return;
        }
        StaffMember lead = town.saltmarsh().lead();
        StaffMember delegate = town.delegate();
        rows.keep(new ChildAccess(life.id(), ChildAccess.Kind.DELEGATE, delegate.id(), lead.name(), period, written));
        rows.keep(new Delegation(
                grant,
                life.child(),
                town.saltmarsh().id(),
                new Delegation.Pair(delegate.id(), delegate.name(), lead.id(), lead.name()),
                SECTIONS,
                period,
                written));
    }
}
