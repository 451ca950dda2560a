package org.holdfast.attendance.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.attendance.JoinedYear;
import org.holdfast.attendance.RegisterState;
import org.holdfast.attendance.RegisterStates;
import org.holdfast.attendance.SetRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/**
 * Attendance of some children together, week by week of this school year. What was counted of a register is kept with
 * the state it was counted from, so that only registers that changed are read again.
 */
@ApplicationScoped
public class WeeklyRates {
    /** Children of a country; more than these are forgotten all at once. */
    private static final int MOST = 100_000;

    private static final int WEEK = 7;

    @Inject
    RegisterStates states;

    @Inject
    SetRegisters registers;

    private final Map<ChildId, Found> found = new ConcurrentHashMap<>();

    /** Weeks of a child, and what they were counted from. */
    private record Found(LocalDate today, List<RegisterState> registers, Map<LocalDate, Tally> weeks) {}

    /** Those with possible sessions, the earliest first; today's week included. */
    public List<Week> of(Reach reach, Collection<ChildId> children) {
        return of(reach, children, states.of(reach, Slot.yearOf(reach.today())));
    }

    /** The same, where the registers in reach of this school year are known already; those of others do no harm. */
    public List<Week> of(Reach reach, Collection<ChildId> children, Map<ChildId, List<RegisterState>> known) {
        int year = Slot.yearOf(reach.today());
        Map<ChildId, List<RegisterState>> kept = new HashMap<>();
        known.forEach((child, all) -> kept.put(
                child, all.stream().filter(state -> state.year() == year).toList()));
        Set<String> asked = new TreeSet<>();
        Map<LocalDate, Tally> sums = new TreeMap<>();
        for (ChildId child : children) {
            List<RegisterState> own = kept.getOrDefault(child, List.of());
            Found before = found.get(child);
            if (before != null
                    && before.today().equals(reach.today())
                    && before.registers().equals(own)) {
                before.weeks().forEach((monday, tally) -> sums.merge(monday, tally, Tally::plus));
            } else if (!own.isEmpty()) {
                asked.add(child.id());
            }
        }
        registers.joined(reach, asked, year).forEach((child, joined) -> {
            Map<LocalDate, Tally> weeks = weeks(joined, reach.today());
            keep(child, new Found(reach.today(), kept.getOrDefault(child, List.of()), weeks));
            weeks.forEach((monday, tally) -> sums.merge(monday, tally, Tally::plus));
        });
        List<Week> weeks = new ArrayList<>();
        sums.forEach((monday, tally) -> weeks.add(new Week(monday, tally)));
        return weeks;
    }

    /** Where several schools keep a register, more than its state decides what stands. */
    private void keep(ChildId child, Found counted) {
        if (counted.registers().size() == 1) {
            if (found.size() >= MOST) {
                found.clear();
            }
            found.put(child, counted);
        }
    }

    private static Map<LocalDate, Tally> weeks(JoinedYear joined, LocalDate today) {
        Map<LocalDate, Tally> weeks = new TreeMap<>();
        LocalDate monday = Slot.firstDay(joined.year()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(today); monday = monday.plusDays(WEEK)) {
            LocalDate first = Slot.firstDay(joined.year());
            Tally tally = joined.tally(monday.isBefore(first) ? first : monday, monday.plusDays(WEEK));
            if (tally.possible() > 0) {
                weeks.put(monday, tally);
            }
        }
        return weeks;
    }
}
