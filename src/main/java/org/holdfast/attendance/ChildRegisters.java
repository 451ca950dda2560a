package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;

/** A child's registers of all schools as one. */
@ApplicationScoped
public class ChildRegisters {
    @Inject
    Registers registers;

    @Inject
    ChildFacts facts;

    @Inject
    Disputes disputes;

    @Inject
    MarkCodes codes;

    /** A year; without marks where no school kept a register. */
    public JoinedYear year(Child child, int year) {
        return joined(child, year, registers.of(child, year));
    }

    /** All years with marks, oldest first. */
    public List<JoinedYear> years(Child child) {
        return registers.of(child).stream()
                .collect(Collectors.groupingBy(RegisterYear::year, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> joined(child, year.getKey(), year.getValue()))
                .toList();
    }

    private JoinedYear joined(Child child, int year, List<RegisterYear> kept) {
        boolean several = kept.size() > 1;
        return new Joining(codes.table())
                .of(
                        year,
                        kept.stream().map(SchoolMarks::of).toList(),
                        several ? Stay.of(facts.enrolments(child)) : List.of(),
                        several ? disputes.rulings(child, year) : Rulings.NONE);
    }
}
