package org.holdfast.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.StaffMember;

/** Whatever is named and ended in whatever order: one person at a time, and nobody is both key person and backup. */
class KeyPersonHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Said SAID = new Said("Helen Prior", TODAY, Instant.EPOCH);
    private static final ChildId CHILD = new ChildId(Ids.next());
    private static final String SCHOOL = Ids.next();
    private static final List<StaffMember> ADULTS = IntStream.range(0, 4)
            .mapToObj(i -> new StaffMember("Adult " + i, "Mentor", SCHOOL, TODAY.minusYears(5)))
            .toList();

    record Step(int kind, Duty duty, int adult, int day) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Duty.class),
                        Arbitraries.integers().between(0, ADULTS.size() - 1),
                        Arbitraries.integers().between(-20, 20))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 500)
    void never_overlaps(@ForAll("steps") List<Step> steps) {
        SupportRecord support = support();
        for (Step step : steps) {
            take(step, support);
        }
        for (int day = -25; day <= 30; day++) {
            check(support.history(TODAY), TODAY.plusDays(day));
        }
    }

    private static void check(List<KeyPerson> history, LocalDate day) {
        List<KeyPerson> held = history.stream()
                .filter(p -> new Period(p.since(), p.until().orElse(null)).holdsOn(day))
                .toList();
        assertEquals(held.size(), held.stream().map(KeyPerson::duty).distinct().count(), "one a duty on " + day);
        assertEquals(
                held.size(), held.stream().map(KeyPerson::staffId).distinct().count(), "one duty each on " + day);
    }

    private static void take(Step step, SupportRecord support) {
        LocalDate day = TODAY.plusDays(step.day());
        try {
            switch (step.kind()) {
                case 0, 1 -> support.name(step.duty(), ADULTS.get(step.adult()), day, SAID);
                case 2 -> support.end(step.duty(), day, SAID);
                default -> support.confirm(step.duty(), SAID);
            }
        } catch (Refused expected) {
            assertNotNull(expected.rule());
        }
    }

    private static SupportRecord support() {
        Enrolment enrolment =
                new Enrolment(CHILD, SCHOOL, Enrolment.Kind.MAIN, new Period(TODAY.minusYears(2), null), Instant.EPOCH);
        Map<String, StaffMember> staff =
                ADULTS.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        return new SupportRecord(CHILD)
                .holding(List.of(), List.of(), List.of(), new Whereabouts(List.of(enrolment), staff, Map.of()));
    }
}
