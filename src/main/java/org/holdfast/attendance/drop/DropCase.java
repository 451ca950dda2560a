package org.holdfast.attendance.drop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.Marks;
import org.holdfast.child.ChildRow;
import org.holdfast.school.TermPlace;

/** A child with all but the marks that its drops are worked out from: for a list and for the child's own page alike. */
public record DropCase(ChildRow child, DaysHeld days, Thresholds thresholds, LocalDate today) {
    List<Drop> in(Map<Integer, Marks> years, CodeTable codes) {
        Course course = new Course(years, codes);
        List<Drop> found = DropFinder.asOf(today, course, days, thresholds, child.movedHome());
        return new DropRepeats(course, days, thresholds, child.movedHome()).number(found, today);
    }

    /** Those of the drops that wait for somebody, and those that rest. */
    ChildDrops sorted(List<Drop> found, List<DropDismissal> dismissed) {
        List<Drop> open = new ArrayList<>();
        List<ChildDrops.Resting> resting = new ArrayList<>();
        found.forEach(drop -> dismissed.stream()
                .filter(dismissal -> dismissal.rests(drop, today))
                .findFirst()
                .ifPresentOrElse(
                        dismissal -> resting.add(new ChildDrops.Resting(drop, dismissal)), () -> open.add(drop)));
        return new ChildDrops(child, List.copyOf(open), List.copyOf(resting), thresholds);
    }

    public static TermPlace place(ChildRow child) {
        Optional<ChildRow.Place> school = child.school();
        return new TermPlace(school.map(ChildRow.Place::id), school.map(ChildRow.Place::area), child.settingsOf());
    }
}
