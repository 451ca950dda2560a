package org.holdfast.attendance.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.KeptRegisters;
import org.holdfast.attendance.SchoolDays;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Background;
import org.holdfast.child.Backgrounds;
import org.holdfast.child.Child;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Reads all of a child's sessions and the days on which they were due. */
@ApplicationScoped
public class MarkedSessions {
    @Inject
    KeptRegisters registers;

    @Inject
    Backgrounds backgrounds;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    public ChildSessions of(Child child) {
        return of(child, Optional.empty());
    }

    /** @param also a place whose calendar is wanted too */
    public ChildSessions of(Child child, Optional<TermPlace> also) {
        return of(child, also, registers.of(child), LocalDate.now(clock));
    }

    /**
     * A child's figures as they stand, for whoever keeps them: this year, its terms and the year before, each as far as
     * there are marks. They tell nothing of care.
     *
     * @param day up to which sessions are counted
     */
    public List<YearRate> figures(Child child, LocalDate day) {
        KeptRegisters.Kept kept = registers.of(child);
        return kept.empty()
                ? List.of()
                : new YearView(of(child, Optional.empty(), kept, day), Slot.yearOf(day))
                        .rates().stream()
                                .filter(rate -> !rate.kind().personal())
                                .filter(rate -> rate.tally().marked() > 0)
                                .toList();
    }

    private ChildSessions of(Child child, Optional<TermPlace> also, KeptRegisters.Kept kept, LocalDate today) {
        Background background = backgrounds.of(child);
        List<TermPlace> places = Stream.concat(SchoolDays.places(background).stream(), also.stream())
                .toList();
        SchoolDays days = new SchoolDays(background, terms.ofPlaces(places), kept.practices());
        return new ChildSessions(kept.joined(background), kept.codes(), days, today);
    }
}
