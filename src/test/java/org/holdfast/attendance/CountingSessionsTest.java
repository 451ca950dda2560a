package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Every figure, against counting by hand: session after session, in lists of letters. */
class CountingSessionsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 3652;
    private static final Map<String, Category> LETTERS = new TreeMap<>(Map.of(
            "/", Category.PRESENT,
            "L", Category.PRESENT,
            "B", Category.APPROVED_ACTIVITY,
            "I", Category.AUTHORISED,
            "N", Category.UNAUTHORISED,
            "U", Category.UNAUTHORISED,
            "D", Category.NOT_POSSIBLE,
            "#", Category.NOT_POSSIBLE));
    private static final CodeTable CODES = codes();

    /** A mark of one session of one day. */
    record Given(LocalDate day, Session session, String letter) {}

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Given>> registers() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 700).map(n -> LocalDate.of(2023, 8, 1)
                .plusDays(n));
        return net.jqwik.api.Combinators.combine(
                        days, Arbitraries.of(Session.class), Arbitraries.of(LETTERS.keySet()))
                .as(Given::new)
                .list()
                .uniqueElements(given -> List.of(given.day(), given.session()))
                .ofMaxSize(200);
    }

    private static CodeTable codes() {
        List<MarkCode> codes = new ArrayList<>();
        int symbol = 1;
        for (Map.Entry<String, Category> letter : LETTERS.entrySet()) {
            MarkCode code = new MarkCode();
            set(code, "symbol", symbol++);
            set(code, "scheme", CodeScheme.ENGLAND);
            set(code, "code", letter.getKey());
            set(code, "category", letter.getValue());
            codes.add(code);
        }
        return new CodeTable(codes);
    }

    private static void set(MarkCode code, String name, Object given) {
        try {
            Field field = MarkCode.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(code, given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte symbol(String letter) {
        return CODES.symbol(CodeScheme.ENGLAND, letter, FIRST);
    }

    private static JoinedYear year(int year, List<Given> given) {
        byte[] marks = new byte[Slot.COUNT];
        given.stream()
                .filter(one -> Slot.yearOf(one.day()) == year)
                .forEach(one -> marks[Slot.of(one.day(), one.session()).index()] = symbol(one.letter()));
        return new JoinedYear(year, new Marks(marks), CODES);
    }

    private static Tally byHand(List<Given> given, LocalDate from, LocalDate to) {
        Tally all = Tally.NOTHING;
        for (Given one : given) {
            if (!one.day().isBefore(from) && one.day().isBefore(to)) {
                Category category = LETTERS.getOrDefault(one.letter(), Category.NO_MARK);
                all = all.plus(new Tally(
                        category.possible() ? 1 : 0,
                        category.attending() ? 1 : 0,
                        category == Category.AUTHORISED ? 1 : 0,
                        category == Category.UNAUTHORISED ? 1 : 0,
                        "LU".contains(one.letter()) ? 1 : 0,
                        1));
            }
        }
        return all;
    }

    @Property(tries = 200)
    void a_session_has_one_place_in_one_year(@ForAll("days") LocalDate day, @ForAll Session session) {
        Slot slot = Slot.of(day, session);
        assertEquals(day, slot.day());
        assertEquals(session, slot.session());
        assertEquals(slot.index(), Slot.index(slot.year(), day) + (session == Session.MORNING ? 0 : 1));
        Slot next = Slot.of(day.plusDays(1), session);
        assertTrue(slot.compareTo(next) < 0);
        assertEquals(next.year() == slot.year() ? slot.index() + 2 : next.index(), next.index());
    }

    @Example
    void the_year_turns_on_1_august_and_not_on_1_september_whatever_the_clocks_and_leap_days() {
        assertEquals(2023, Slot.yearOf(LocalDate.of(2024, 7, 31)));
        assertEquals(2024, Slot.yearOf(LocalDate.of(2024, 8, 1)));
        assertEquals(
                2,
                Slot.of(LocalDate.of(2024, 9, 1), Session.MORNING).index()
                        - Slot.of(LocalDate.of(2024, 8, 31), Session.MORNING).index());
        for (LocalDate day : List.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 31),
                LocalDate.of(2024, 10, 27),
                LocalDate.of(2024, 7, 31))) {
            assertEquals(day, Slot.of(day, Session.AFTERNOON).day());
        }
        assertEquals(Slot.COUNT - 1, Slot.of(LocalDate.of(2024, 7, 31), Session.AFTERNOON).index());
    }

    @Property(tries = 200)
    void a_cut_counts_what_counting_by_hand_does(
            @ForAll("registers") List<Given> given,
            @ForAll @IntRange(min = 0, max = 720) int from,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        LocalDate first = LocalDate.of(2023, 7, 20).plusDays(from);
        LocalDate last = first.plusDays(length);
        Tally counted = year(2023, given).tally(first, last).plus(year(2024, given).tally(first, last));
        assertEquals(byHand(given, first, last), counted);
    }

    @Property(tries = 200)
    void the_census_terms_cut_a_year_into_parts_that_make_it_whole(
            @ForAll("registers") List<Given> given, @ForAll @IntRange(min = 2023, max = 2024) int start) {
        JoinedYear year = year(start, given);
        Tally parts = Tally.NOTHING;
        for (RegisterTerm term : RegisterTerm.values()) {
            parts = parts.plus(year.marks().tally(CODES, term.from(start), term.to(start)));
        }
        assertEquals(year.tally(), parts);
    }

    @Property(tries = 200)
    void a_missing_mark_changes_no_figure(@ForAll("registers") List<Given> given) {
        Tally tally = year(2023, given).tally();
        assertEquals(
                given.stream().filter(one -> Slot.yearOf(one.day()) == 2023).count(), tally.marked());
        assertTrue(tally.possible() <= tally.marked());
        assertEquals(tally.possible(), tally.attending() + tally.absent());
        assertEquals(tally.possible() == 0, tally.attendance().isEmpty());
    }

    @Property(tries = 200)
    void bands_are_decided_by_whole_sessions(
            @ForAll @IntRange(min = 0, max = 400) int attending, @ForAll @IntRange(min = 0, max = 400) int absent) {
        Tally tally = new Tally(attending + absent, attending, absent, 0, 0, attending + absent);
        BigDecimal share = attending + absent == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(absent)
                        .divide(BigDecimal.valueOf(attending + absent), 20, java.math.RoundingMode.HALF_UP);
        assertEquals(attending + absent > 0 && share.compareTo(new BigDecimal("0.1")) >= 0, tally.persistent());
        assertEquals(attending + absent > 0 && share.compareTo(new BigDecimal("0.5")) >= 0, tally.severe());
        assertTrue(tally.persistent() || !tally.severe(), "severe is a part of persistent");
    }

    @Example
    void exactly_90_percent_attended_is_persistent_absence() {
        assertTrue(new Tally(10, 9, 1, 0, 0, 10).persistent());
        assertFalse(new Tally(301, 271, 30, 0, 0, 301).persistent(), "90.03% attended, shown as 90.0%");
        assertTrue(new Tally(2, 1, 0, 1, 0, 2).severe());
    }

    @Property(tries = 200)
    void joining_schools_takes_one_mark_a_session_and_none_from_nowhere(
            @ForAll("registers") List<Given> one, @ForAll("registers") @Size(max = 120) List<Given> other) {
        SchoolMarks first = new SchoolMarks("a", year(2023, one).marks());
        SchoolMarks second = new SchoolMarks("b", year(2023, other).marks());
        List<Stay> stays = List.of(
                new Stay("a", true, new org.holdfast.kernel.Period(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 2, 29))),
                new Stay("b", true, new org.holdfast.kernel.Period(LocalDate.of(2024, 2, 29), null)));
        Joining joining = new Joining(CODES);
        Marks joined = joining.of(2023, List.of(first, second), stays, Rulings.NONE).marks();
        assertEquals(
                joined, joining.of(2023, List.of(second, first), stays, Rulings.NONE).marks(), "whichever came first");
        for (int i = 0; i < Slot.COUNT; i++) {
            boolean before = new Slot(2023, i).day().isBefore(LocalDate.of(2024, 2, 29));
            byte main = (before ? first : second).marks().at(i);
            byte rest = (before ? second : first).marks().at(i);
            boolean asked = main == CodeTable.NONE || CODES.elsewhere(main);
            byte expected = !asked ? main : rest != CodeTable.NONE && !CODES.elsewhere(rest) ? rest : main != CodeTable.NONE ? main : rest;
            assertEquals(expected, joined.at(i));
        }
    }
}
