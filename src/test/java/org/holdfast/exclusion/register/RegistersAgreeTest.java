package org.holdfast.exclusion.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Caseload;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.year.ReadYear;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.TakeExclusionStep;
import org.holdfast.exclusion.register.RegisterQuarrel.Kind;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register and the record of suspensions say the same, or it is said that they do not. Today is Monday, 10:30. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class RegistersAgreeTest extends ExclusionScene {
    private static final LocalDate THURSDAY = MONDAY.minusDays(4);

    @Inject
    MarkSuspensions mark;

    @Inject
    RegisterQuarrels quarrels;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    TakeExclusionStep take;

    @Inject
    ReadYear readYear;

    @BeforeEach
    void scene() {
        set();
    }

    private void runJob() {
        world.doAs(Actor.system("suspended sessions"), mark::run);
    }

    private void marked(Child child, LocalDate day, Session session, String code) {
        world.inTransaction(() -> registers.enter(
                Map.of(
                        new RegisterKey(child.id(), school.id(), Slot.yearOf(day)),
                        List.of(new Said(
                                Slot.of(day, session).index(), codes.table().symbol(CodeScheme.ENGLAND, code, day)))),
                new MarkSource("School register", "daily register", world.now(), world.now())));
    }

    /** Morning and afternoon of some days; {@code ?} for no mark. */
    private String marks(LocalDate... days) {
        return world.inTransaction(() -> registers.of(maya, 2026).stream()
                .findFirst()
                .map(register -> Stream.of(days)
                        .map(day -> codes.table()
                                        .letter(register.marks()
                                                .at(Slot.of(day, Session.MORNING)
                                                        .index()))
                                + codes.table()
                                        .letter(register.marks()
                                                .at(Slot.of(day, Session.AFTERNOON)
                                                        .index())))
                        .collect(Collectors.joining(" ")))
                .orElse("none"));
    }

    private Caseload caseload() {
        return new Caseload(
                world.today(), teacher.id(), List.of(new Caseload.Way(Role.DESIGNATED_TEACHER, school.id())));
    }

    private List<Kind> found() {
        return world.inTransaction(() -> quarrels.of(caseload(), maya.id())).stream()
                .map(RegisterQuarrel::kind)
                .toList();
    }

    @Test
    void marks_what_has_come_and_has_no_mark() {
        record(suspended(THURSDAY, MONDAY.plusDays(1)));
        marked(maya, THURSDAY, Session.MORNING, "/");
        runJob();
        assertEquals("/E EE E? ??", marks(THURSDAY, THURSDAY.plusDays(1), MONDAY, MONDAY.plusDays(1)));
        assertEquals("??", marks(THURSDAY.plusDays(2)), "a Saturday");
    }

    @Test
    void lets_whatever_the_school_says_stand_even_what_it_said_before() {
        record(suspended(THURSDAY, THURSDAY));
        runJob();
        world.after(Duration.ofDays(-3), () -> {
            marked(maya, THURSDAY, Session.MORNING, "I");
            return true;
        });
        runJob();
        assertEquals("IE", marks(THURSDAY));
    }

    @Test
    void marks_no_lunchtime_and_nothing_once_education_elsewhere_begins() {
        record(terms(Category.LUNCHTIME, THURSDAY, Session.AFTERNOON, THURSDAY, Session.AFTERNOON));
        String id = record(suspended(THURSDAY.plusDays(1), MONDAY.plusDays(3)));
        world.doAs(teacher, () -> take.run(maya.id(), id, StepKind.PROVISION, MONDAY, "At the Harbour centre"));
        runJob();
        assertEquals("?? EE ??", marks(THURSDAY, THURSDAY.plusDays(1), MONDAY));
    }

    @Test
    void goes_on_with_a_permanent_exclusion() {
        record(permanent());
        runJob();
        assertEquals("EE EE E?", marks(THURSDAY, THURSDAY.plusDays(1), MONDAY));
    }

    private ExclusionTerms permanent() {
        return terms(Category.PERMANENT, THURSDAY, Session.MORNING, null, null);
    }

    @Test
    void marks_nothing_twice() {
        record(suspended(THURSDAY, THURSDAY));
        runJob();
        String first = marks(THURSDAY);
        runJob();
        assertEquals(first, marks(THURSDAY));
        assertTrue(found().isEmpty());
    }

    @Test
    void a_child_who_attends_while_suspended_is_said() {
        record(suspended(THURSDAY, THURSDAY));
        marked(maya, THURSDAY, Session.MORNING, "/");
        assertEquals(List.of(Kind.ATTENDS_WHILE_SUSPENDED), found());
    }

    @Test
    void e_without_a_suspension_is_said() {
        marked(maya, THURSDAY, Session.MORNING, "E");
        assertEquals(List.of(Kind.E_WITHOUT_SUSPENSION), found());
    }

    @Test
    void from_its_first_day_education_elsewhere_agrees_with_b_k_and_d_and_not_with_e() {
        String id = record(suspended(THURSDAY, MONDAY));
        world.doAs(
                teacher,
                () -> take.run(maya.id(), id, StepKind.PROVISION, THURSDAY.plusDays(1), "At the Harbour centre"));
        marked(maya, THURSDAY.plusDays(1), Session.MORNING, "B");
        marked(maya, THURSDAY.plusDays(1), Session.AFTERNOON, "K");
        marked(maya, MONDAY, Session.MORNING, "D");
        assertTrue(found().isEmpty());
        marked(maya, THURSDAY, Session.MORNING, "B");
        marked(maya, MONDAY, Session.AFTERNOON, "E");
        assertEquals(List.of(Kind.ATTENDS_WHILE_SUSPENDED, Kind.E_DESPITE_PROVISION), found());
    }

    @Test
    void of_many_children_cost_as_many_statements_as_of_one() {
        marked(maya, THURSDAY, Session.MORNING, "E");
        record(suspended(MONDAY, MONDAY));
        Reach reach = Reach.of(caseload());
        world.inTransaction(() -> quarrels.of(reach));
        int one = StatementCount.of(() -> world.inTransaction(() -> quarrels.of(reach)));
        for (int i = 0; i < 4; i++) {
            Child other =
                    world.aChild().onRollAt(school).lookedAfterBy(authority).make();
            marked(other, THURSDAY, Session.MORNING, "E");
            world.as(teacher, () -> recordExclusion.run(other.id(), suspended(MONDAY, MONDAY)));
        }
        StatementCount.atMost(one, () -> world.inTransaction(() -> quarrels.of(reach)));
        assertEquals(5, world.inTransaction(() -> quarrels.of(reach)).size());
    }

    @Test
    void lie_over_the_year_as_recorded() {
        record(suspended(THURSDAY, MONDAY));
        var stretches = world.as(teacher, () -> readYear.run(maya.id(), Optional.empty())).stretches().stream()
                .filter(stretch -> stretch.kind().equals("suspension"))
                .toList();
        assertEquals(1, stretches.size());
        assertEquals("Suspension on record, 3 days", stretches.get(0).words());
        assertEquals(THURSDAY, stretches.get(0).days().from());
        assertEquals(Optional.of(MONDAY.plusDays(1)), stretches.get(0).days().end());
    }
}
