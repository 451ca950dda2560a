package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return of(child, registers.of(child), LocalDate.now(clock));
    }

    /**
     * A child's figures as they stand, for whoever keeps them: this year, its terms and the year before, each as far as
     * there are marks. They tell nothing of care.
     *
     * @param day up to which sessions are counted
     */
    public List<YearRate> figures(Child child, LocalDate day) {
        List<RegisterYear> kept = registers.of(child);
        return kept.isEmpty()
                ? List.of()
                : new YearView(of(child, kept, day), Slot.yearOf(day), Optional.empty())
                        .rates().stream()
                                .filter(rate -> !rate.kind().personal())
                                .filter(rate -> rate.tally().marked() > 0)
                                .toList();
    }

    private ChildSessions of(Child child, List<RegisterYear> kept, LocalDate today) {
        Background background = backgrounds.of(child);
        Map<Integer, Marks> years = new HashMap<>();
        kept.forEach(register -> years.merge(register.year(), register.marks(), (a, b) -> a));
        SchoolDays days = new SchoolDays(background, terms.ofPlaces(SchoolDays.places(background)));
        return new ChildSessions(years, codes.table(), days, today);
    }
}
