package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.year.ChildYear;
import org.holdfast.attendance.year.ReadYear;
import org.holdfast.attendance.year.YearRate;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.SetTerm;
import org.holdfast.school.TermDates;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;

/** Over a leap day, the days on which clocks turn and the turns of years: every cut is what counting day by day gives. */
class CutsOfManyYearsTest {
    private static final int LEAP = 2023;
    private static final int NOW = 2026;
    private static final Map<String, Category> LETTERS = Map.of(
            "/", Category.PRESENT,
            "L", Category.PRESENT,
            "B", Category.APPROVED_ACTIVITY,
            "I", Category.AUTHORISED,
            "N", Category.UNAUTHORISED,
            "U", Category.UNAUTHORISED,
            "#", Category.NOT_POSSIBLE);

    private final World world = bean(World.class);

    private record Given(Slot slot, String letter) {}

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Half of all sessions, and in any case those at which a count could go wrong. */
    private static List<Given> given(int year, LocalDate to, Random random) {
        List<Given> given = new ArrayList<>();
        List<String> letters = LETTERS.keySet().stream().sorted().toList();
        List<LocalDate> always = List.of(
                LocalDate.of(LEAP, 8, 1),
                LocalDate.of(LEAP, 8, 31),
                LocalDate.of(LEAP, 9, 1),
                LocalDate.of(LEAP, 10, 29),
                LocalDate.of(LEAP, 12, 31),
                LocalDate.of(LEAP + 1, 2, 29),
                LocalDate.of(LEAP + 1, 3, 31),
                LocalDate.of(LEAP + 1, 4, 1),
                LocalDate.of(LEAP + 1, 7, 31),
                LocalDate.of(NOW, 8, 31),
                LocalDate.of(NOW, 10, 25));
        LocalDate.of(year, Month.AUGUST, 1).datesUntil(to).forEach(day -> {
            for (Session session : Session.values()) {
                if (always.contains(day) || random.nextBoolean()) {
                    given.add(new Given(Slot.of(day, session), letters.get(random.nextInt(letters.size()))));
                }
            }
        });
        return given;
    }

    private static Tally counted(List<Given> given, LocalDate from, LocalDate before) {
        int[] count = new int[6];
        for (Given one : given) {
            LocalDate day = one.slot().day();
            if (!day.isBefore(from) && day.isBefore(before)) {
                Category category = LETTERS.getOrDefault(one.letter(), Category.NO_MARK);
                boolean there = category == Category.PRESENT || category == Category.APPROVED_ACTIVITY;
                count[0] += category == Category.NOT_POSSIBLE ? 0 : 1;
                count[1] += there ? 1 : 0;
                count[2] += category == Category.AUTHORISED ? 1 : 0;
                count[3] += category == Category.UNAUTHORISED ? 1 : 0;
                count[4] += "LU".contains(one.letter()) ? 1 : 0;
                count[5]++;
            }
        }
        return new Tally(count[0], count[1], count[2], count[3], count[4], count[5]);
    }

    private void enter(Child child, School school, List<Given> given) {
        world.inTransaction(() -> {
            CodeTable codes = bean(MarkCodes.class).table();
            Map<RegisterKey, List<Said>> said = new HashMap<>();
            given.forEach(one -> said.computeIfAbsent(
                            new RegisterKey(child.id(), school.id(), one.slot().year()), key -> new ArrayList<>())
                    .add(new Said(
                            one.slot().index(),
                            codes.symbol(
                                    CodeScheme.ENGLAND, one.letter(), one.slot().day()))));
            return bean(Registers.class).enter(said, new MarkSource("Test", "test", world.now(), world.now()));
        });
    }

    /** The spring term of a school or authority, a week and a day more or less than any other's. */
    private Period spring(Actor admin, String place, int shift) {
        LocalDate first = LocalDate.of(LEAP + 1, 1, 8).plusDays(shift);
        LocalDate last = LocalDate.of(LEAP + 1, 3, 22).plusDays(shift);
        world.doAs(admin, () -> bean(SetTerm.class)
                .run(place, LEAP, new TermDates("spring", first, last, null, null, null)));
        return new Period(first, last.plusDays(1));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void is_what_counting_day_by_day_gives_by_each_schools_own_terms(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int authoritys,
            @ForAll @IntRange(min = 5, max = 8) int schools,
            @ForAll @IntRange(min = 1, max = 110) int home) {
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            Random random = new Random(seed + round);
            LocalAuthority authority = world.anAuthority();
            Actor admin = world.person("Gil Noor", Role.ADMINISTRATOR, authority.id());
            School alike = world.aSchool(authority);
            School own = world.aSchool(authority);
            Period common = spring(admin, authority.id(), authoritys);
            Period its = spring(admin, own.id(), schools);
            check(authority, alike, common, home, random);
            check(authority, own, its, home, random);
        }
    }

    private void check(LocalAuthority authority, School school, Period spring, int home, Random random) {
        LocalDate today = world.today();
        Child child = world.aChild()
                .onRollAt(school, new Period(LocalDate.of(2020, 9, 1), null))
                .lookedAfterBy(authority)
                .make();
        LocalDate moved = today.minusDays(home);
        world.inTransaction(() -> {
            bean(ChildFacts.class)
                    .record(new Placement(child.id(), "U1", true, new Period(moved, null), "test", world.now()));
            return true;
        });
        List<Given> given = new ArrayList<>(given(LEAP, LocalDate.of(LEAP + 1, 8, 1), random));
        given.addAll(given(NOW, today, random));
        enter(child, school, given);

        Actor teacher = world.designatedTeacher(school);
        ChildYear leap = world.as(teacher, () -> bean(ReadYear.class).run(child.id(), Optional.of(LEAP)));
        ChildYear now = world.as(teacher, () -> bean(ReadYear.class).run(child.id(), Optional.of(NOW)));
        List<YearRate> rates = new ArrayList<>(leap.rates());
        rates.addAll(now.rates());
        rates.forEach(rate -> assertEquals(
                counted(given, rate.days().from(), rate.days().end().orElse(LocalDate.MAX)),
                rate.tally(),
                () -> rate.toString()));
        assertEquals(
                List.of(spring),
                leap.rates().stream()
                        .filter(rate -> rate.name().equals("spring"))
                        .map(YearRate::days)
                        .toList());
        assertEquals(
                moved, now.rate(YearRate.Kind.PLACEMENT).orElseThrow().days().from());
        assertTrue(ChronoUnit.DAYS.between(spring.from(), LocalDate.of(LEAP + 1, 2, 29)) > 0);
        sums(teacher, child, given);
    }

    private void sums(Actor teacher, Child child, List<Given> given) {
        for (int year : List.of(LEAP, NOW)) {
            Tally kept = world.as(
                            teacher,
                            () -> world.inTransaction(() -> bean(Rates.class)
                                    .yearToDate(Reach.of(bean(Acting.class).caseload()), year)))
                    .getOrDefault(child.id(), Tally.NOTHING);
            assertEquals(counted(given, Slot.firstDay(year), Slot.firstDay(year + 1)), kept);
        }
    }
}
