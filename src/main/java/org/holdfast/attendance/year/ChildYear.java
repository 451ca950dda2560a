package org.holdfast.attendance.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.drop.ReadDrops;
import org.holdfast.attendance.year.YearOverlay.Stretch;
import org.holdfast.school.Term;

/**
 * A child's register year to be seen: its sessions, what lay over them, and the rates with their arithmetic.
 *
 * @param year calendar year in which the register year begins
 * @param years that can be shown, newest first
 * @param stretches placements, suspensions and what else lies over it, by first day
 * @param before the weeks of the year before; empty where it has no marks
 * @param national figures of the child's group, where the reader may know the group
 * @param drops of today, whichever year is shown
 */
public record ChildYear(
        int year,
        List<Integer> years,
        LocalDate today,
        YearGrid grid,
        Optional<YearGrid> before,
        List<Term> terms,
        List<Stretch> stretches,
        List<YearRate> rates,
        List<NationalAbsence> national,
        List<Slot> missing,
        CodeTable codes,
        ReadDrops.Read drops) {
    /** This year so far, or all of an earlier one. */
    public YearRate soFar() {
        return rates.get(0);
    }

    public Optional<YearRate> rate(YearRate.Kind kind) {
        return rates.stream().filter(rate -> rate.kind() == kind).findFirst();
    }
}
