package org.holdfast.attendance.year;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.drop.DropCase;
import org.holdfast.attendance.drop.OwnDrops;
import org.holdfast.child.Background;
import org.holdfast.child.Child;
import org.holdfast.child.ChildRow;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows a child's year, session by session, with the rates, how each is made, and what has dropped. */
@UseCase
public class ReadYear {
    @Inject
    Children children;

    @Inject
    MarkedSessions sessions;

    @Inject
    NationalRates nationalRates;

    @Inject
    OwnDrops drops;

    @Inject
    Instance<YearOverlay> overlays;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param wanted calendar year in which it begins; the present one where it is none of this child's */
    @Allowed(Task.READ_ATTENDANCE)
    public ChildYear run(ChildId id, Optional<Integer> wanted) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        Optional<ChildRow> row = drops.row(child, acting.caseload());
        ChildSessions known = sessions.of(child, row.map(DropCase::place));
        Set<Integer> years = new TreeSet<>(known.years().keySet());
        years.add(Slot.yearOf(today));
        int year = wanted.filter(years::contains).orElse(Slot.yearOf(today));
        acting.about("attendance of the year from " + year);
        Background background = known.days().background();
        List<YearOverlay.Stretch> told = overlays.stream()
                .flatMap(overlay -> overlay.of(child, background, year).stream())
                .toList();
        return new YearView(known, year)
                .seen(
                        years.stream().sorted((a, b) -> b - a).toList(),
                        told,
                        background
                                .care()
                                .map(care -> nationalRates.beside(
                                        year, care, background.placeOn(today).map(place -> place.school()
                                                .phase())))
                                .orElse(List.of()),
                        drops.of(child, row, known));
    }
}
