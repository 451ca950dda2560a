package org.holdfast.exclusion.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.attendance.Session;

/** What holds of patterns whatever the marks. */
class PatternPropertyTest {
    private static final String[] ANY = {"/", "/", "/", "\\", "L", "O", "N", "I", "E", "", "#", "C2", "B", "M", "V"};
    private static final String[] NO_SIGN = {"", "", "#", "Y4", "D", "X"};
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    /** What is laid over some days of a child's autumn. */
    private record Laid(LocalDate day, String morning, String afternoon, int more) {}

    private static List<Laid> laid(long seed, String[] codes) {
        Random chance = new Random(seed);
        List<Laid> all = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(Weeks.TODAY); day = day.plusDays(1)) {
            all.add(new Laid(
                    day, codes[chance.nextInt(codes.length)], codes[chance.nextInt(codes.length)], chance.nextInt(40)));
        }
        return all;
    }

    private static Weeks weeks(List<Laid> all) {
        Weeks weeks = new Weeks();
        for (Laid one : all) {
            weeks.on(one.day(), one.morning(), one.afternoon());
            switch (one.more()) {
                case 0 -> weeks.noted(one.day(), EarlyLeaveKind.COLLECTED);
                case 1 -> weeks.noted(one.day(), EarlyLeaveKind.LEFT_EARLY).noted(one.day(), EarlyLeaveKind.COLLECTED);
                case 2 -> weeks.suspended(one.day(), Session.MORNING).suspended(one.day(), Session.AFTERNOON);
                case 3 -> weeks.partTime(one.day(), one.day().plusDays(10));
                case 4 -> weeks.elsewhere(one.day(), one.day().plusDays(10));
                default -> {}
            }
        }
        return weeks;
    }

    @Property(tries = 300)
    void is_never_pointed_out_below_the_threshold_and_always_from_it_on(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 20) int times,
            @ForAll @IntRange(min = 5, max = 60) int days) {
        ChildPattern found = weeks(laid(seed, ANY)).found(new PatternTerms(times, days, "test"));
        List<LocalDate> last = FIRST.datesUntil(Weeks.TODAY.plusDays(1))
                .filter(Weeks.CALENDAR::schoolDay)
                .toList();
        Set<LocalDate> window = new HashSet<>(last.subList(Math.max(0, last.size() - days), last.size()));
        long counted =
                found.days().stream().filter(one -> window.contains(one.day())).count();
        assertEquals(counted >= times, found.now().isPresent());
        found.now().ifPresent(pattern -> assertTrue(pattern.days().size() >= times));
    }

    @Property(tries = 200)
    void does_not_depend_on_the_order_in_which_things_came(@ForAll long seed) {
        List<Laid> all = laid(seed, ANY);
        List<Laid> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertEquals(seen(weeks(all).found()), seen(weeks(shuffled).found()));
    }

    /** Without the rows themselves, which have ids of their own. */
    private static List<Object> seen(ChildPattern found) {
        return List.of(
                found.days().stream()
                        .map(one -> List.of(
                                one.day(), one.sign(), one.marks(), one.noted().size()))
                        .toList(),
                found.now().map(InformalPattern::sentence).orElse(""));
    }

    @Property(tries = 200)
    void no_day_counts_twice_and_no_session_stands_behind_two(@ForAll long seed) {
        List<PatternDay> days = weeks(laid(seed, ANY)).found().days();
        assertEquals(days.size(), days.stream().map(PatternDay::day).distinct().count());
        List<Map.Entry<LocalDate, Session>> sessions = days.stream()
                .flatMap(one -> one.marks().stream())
                .map(mark -> Map.entry(mark.day(), mark.session()))
                .toList();
        assertEquals(sessions.size(), new HashSet<>(sessions).size());
    }

    @Property(tries = 200)
    void missing_marks_closures_and_days_without_school_make_none(@ForAll long seed) {
        assertEquals(List.of(), new Weeks().found().days());
        List<Laid> all = laid(seed, NO_SIGN).stream()
                .map(one -> new Laid(one.day(), one.morning(), one.afternoon(), 9))
                .toList();
        assertEquals(List.of(), weeks(all).found().days());
        assertTrue(weeks(laid(seed, ANY)).found().days().stream().allMatch(one -> Weeks.CALENDAR.schoolDay(one.day())));
    }

    @Property(tries = 100)
    void a_mark_that_goes_missing_never_makes_a_pattern(@ForAll long seed, @ForAll @IntRange(max = 80) int index) {
        List<Laid> all = laid(seed, ANY);
        List<Laid> fewer = new ArrayList<>(all);
        Laid one = all.get(index);
        fewer.set(index, new Laid(one.day(), "", "", one.more()));
        assertTrue(
                weeks(fewer).found().days().size() <= weeks(all).found().days().size());
    }
}
