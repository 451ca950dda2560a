package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.child.Background;
import org.holdfast.child.Backgrounds;
import org.holdfast.child.Child;
import org.holdfast.school.Terms;

/** Reads all of a child's sessions and the days on which they were due. */
@ApplicationScoped
public class SessionsOfChildren {
    @Inject
    Registers registers;

    @Inject
    Backgrounds backgrounds;

    @Inject
    Terms terms;

    @Inject
    MarkCodes codes;

    @Inject
    Clock clock;

    ChildSessions of(Child child) {
        Background background = backgrounds.of(child);
        Map<Integer, Marks> years = new HashMap<>();
        registers.of(child).forEach(register -> years.merge(register.year(), register.marks(), (a, b) -> a));
        SchoolDays days = new SchoolDays(background, terms.ofPlaces(SchoolDays.places(background)));
        return new ChildSessions(years, codes.table(), days, LocalDate.now(clock));
    }
}
