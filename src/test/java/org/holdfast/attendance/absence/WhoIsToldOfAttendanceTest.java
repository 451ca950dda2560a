package org.holdfast.attendance.absence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.attendance.TypedMark;
import org.holdfast.attendance.entry.EnterMarks;
import org.holdfast.attendance.file.AClass;
import org.holdfast.attendance.year.ExportRates;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Matrix;
import org.holdfast.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every use case there is, asked by everybody: who hears a word of a child's attendance. Source: safeguards 1. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class WhoIsToldOfAttendanceTest extends TodayScene {
    private static final String SURNAME = "Zenobian";
    private static final List<String> WORDS =
            List.of("Planted flood", "Planted answer", "Planted timetable", "Planted source");

    @Inject
    Matrix matrix;

    @Inject
    ChildFacts facts;

    @Inject
    EnterMarks enterMarks;

    @Inject
    FollowUpAbsence followUp;

    @Inject
    AgreePartTime agreePartTime;

    private Actor staff;
    private Actor delegate;
    private Child child;

    @BeforeEach
    void a_child_of_whose_attendance_much_is_known() {
        set();
        staff = world.person("Sam Hale", Role.STAFF, school.id());
        delegate = world.person("Dee Lowe", Role.DELEGATE, school.id());
        child = world.aChild()
                .named("Ivy", SURNAME)
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .openTo(staff, ChildAccess.Kind.STAFF)
                .openTo(delegate, ChildAccess.Kind.DELEGATE)
                .make();
        AClass pupils = new AClass(world, registers, codes, facts);
        School second = world.aSchool(authority);
        pupils.alsoAt(child, second);
        for (int back = 1; back < 30; back++) {
            LocalDate day = today.minusDays(back);
            if (day.getDayOfWeek().getValue() < 6) {
                pupils.marks(child, school, day, back < 7 ? "NN" : "//", -30);
            }
        }
        pupils.marks(child, second, today.minusDays(5), "//", -20);
        planted();
    }

    private void planted() {
        LocalDate tuesday = today.minusDays(6);
        world.inTransaction(() -> registers.enter(
                Map.of(
                        new RegisterKey(child.id(), school.id(), 2026),
                        List.of(new Said(
                                Slot.index(2026, today.minusDays(4)),
                                codes.table().symbol(CodeScheme.ENGLAND, "O", today)))),
                new MarkSource("Nia Rowe", WORDS.get(3), world.now(), world.now())));
        world.doAs(teacher, () -> {
            enterMarks.run(List.of(
                    new TypedMark(child.id(), tuesday, Session.MORNING, "Y7", WORDS.get(0)),
                    new TypedMark(child.id(), today, Session.MORNING, "N", "")));
            followUp.run(
                    child.id(),
                    today,
                    new AbsenceFollowUp.Terms(
                            AbsenceFollowUp.Way.RANG, "Helen Prior", "Jo Marsh", WORDS.get(1), "", ""));
            agreePartTime.run(
                    child.id(),
                    new PartTimeTerms(
                            WORDS.get(2), "Jo Marsh", new BigDecimal("12.5"), today, today.plusWeeks(3), null));
        });
    }

    private static String said(Map<Class<?>, Told> told) {
        return told.values().stream().map(Told::words).collect(Collectors.joining("\n"));
    }

    @Test
    void the_designated_teacher_is_told_all_of_it() {
        Map<Class<?>, Told> told = matrix.told(teacher, child.id());
        String said = said(told);
        WORDS.forEach(word -> assertTrue(said.contains(word), word));
        assertTrue(told.values().stream()
                .flatMap(one -> one.types().stream())
                .anyMatch(type -> type.equals(Tally.class.getName())));
    }

    /** Without the parts of the answer of a use case that belongs to attendance, which is a refusal. */
    @Test
    void staff_reception_and_delegates_hear_no_word_and_see_no_figure() {
        Actor reception = world.person("Tom Aske", Role.RECEPTION, school.id());
        for (Actor one : List.of(staff, reception, delegate)) {
            matrix.told(one, child.id()).forEach((useCase, told) -> {
                String where = useCase.getSimpleName() + " to " + one.name();
                WORDS.forEach(word -> assertFalse(told.words().contains(word), where));
                assertEquals(
                        List.of(),
                        told.types().stream()
                                .filter(type -> type.startsWith("org.holdfast.attendance."))
                                .toList(),
                        where);
            });
        }
    }

    @Test
    void whoever_does_not_reach_the_child_hears_no_word_and_no_name() {
        LocalAuthority far = world.anAuthority();
        for (Actor one : List.of(
                world.designatedTeacher(world.aSchool(authority)),
                world.deputy(world.aSchool(far)),
                world.virtualSchoolHead(far),
                world.person("Ben Odell", Role.VIRTUAL_SCHOOL_OFFICER, far.id()),
                world.person("Liz Cole", Role.SOCIAL_WORKER, authority.id()),
                world.person("Max Bright", Role.REVIEWING_OFFICER, authority.id()),
                world.person("Ada Finch", Role.TEAM_MANAGER, authority.id()),
                world.person("Dana Merrick", Role.DATA_MANAGER, far.id()),
                world.person("Gil Noor", Role.ADMINISTRATOR, authority.id()),
                new Actor(Actor.Kind.CLIENT, "far", "far", List.of(new Post(Role.CASE_SYSTEM, far.id()))))) {
            matrix.told(one, child.id()).forEach((useCase, told) -> {
                String where = useCase.getSimpleName() + " to " + one.posts();
                WORDS.forEach(word -> assertFalse(told.words().contains(word), where));
                assertFalse(told.words().contains(SURNAME), where);
            });
        }
    }

    /** Only those whom the reader leads or looks after, counted in the trail of the one who takes them away. */
    @Test
    void an_export_holds_own_children_and_no_others() {
        School elsewhere = world.aSchool(authority);
        Child other = world.aChild()
                .named("Una", "Elsewhere")
                .onRollAt(elsewhere)
                .lookedAfterBy(world.anAuthority())
                .make();
        marks(other, elsewhere, today.minusDays(3), Session.MORNING, "/");
        for (Actor reader : List.of(teacher, head)) {
            Told told = requireNonNull(matrix.told(reader, other.id()).get(ExportRates.class));
            assertTrue(told.words().contains(SURNAME));
            assertFalse(told.words().contains("Elsewhere"));
        }
    }
}
