package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F33, F39. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
class TodayTest extends TodayScene {
    private static final String NOTHING_TO_ASK_FOR = "No mark is missing that can still be asked for.";

    @Inject
    AskForMarks askForMarks;

    @BeforeEach
    void begin() {
        set();
    }

    @Test
    void each_mark_has_its_own_state_and_a_missing_one_is_never_present() {
        Child child = aChild();
        assertEquals(TodayState.NO_MARK, line(teacher, child).state());
        for (var expected : List.of(
                List.of("/", TodayState.PRESENT),
                List.of("L", TodayState.PRESENT),
                List.of("U", TodayState.PRESENT),
                List.of("V", TodayState.PRESENT),
                List.of("N", TodayState.UNEXPLAINED),
                List.of("O", TodayState.UNEXPLAINED),
                List.of("E", TodayState.SUSPENDED),
                List.of("I", TodayState.ABSENT),
                List.of("G", TodayState.ABSENT),
                List.of("X", TodayState.NOT_REQUIRED))) {
            Child another = aChild();
            marks(another, Session.MORNING, (String) expected.get(0));
            assertEquals(expected.get(1), line(teacher, another).state(), expected.toString());
        }
    }

    @Test
    void before_half_past_ten_nothing_is_missing_yet() {
        Child child = aChild();
        assertEquals(TodayState.WAITING, world.after(Duration.ofMinutes(-1), () -> line(teacher, child)
                .state()));
    }

    @Test
    void the_afternoon_is_missing_from_half_past_two_and_hides_nothing_of_the_morning() {
        Child child = aChild();
        marks(child, Session.MORNING, "/");
        assertEquals(TodayState.PRESENT, line(teacher, child).state());
        assertEquals(List.of(Session.AFTERNOON), world.after(Duration.ofHours(4), () -> line(teacher, child)
                .missing()));
    }

    @Test
    void a_day_without_school_is_no_missing_mark_and_leads_back_to_the_last_school_day() {
        Child child = aChild();
        Duration back = Duration.ofDays(-1);
        assertEquals(TodayState.NO_SCHOOL_TODAY, world.after(back, () -> line(teacher, child)
                .state()));
        assertEquals(Optional.of(today.minusDays(3)), world.after(back, () -> board(teacher)
                .before()));
    }

    @Test
    void a_child_without_a_school_place_has_no_missing_mark() {
        Child child = world.aChild().lookedAfterBy(authority).make();
        assertEquals(TodayState.NO_SCHOOL, line(head, child).state());
    }

    @Test
    void where_the_main_school_says_D_the_other_school_s_mark_counts() {
        School other = world.aSchool(authority);
        Child child = aChild();
        world.inTransaction(() -> {
            world.em()
                    .persist(new Enrolment(
                            child.id(),
                            other.id(),
                            Enrolment.Kind.SUBSIDIARY,
                            new Period(today.minusYears(1), null),
                            world.now()));
            return true;
        });
        marks(child, school, today, Session.MORNING, "D");
        marks(child, other, today, Session.MORNING, "N");
        assertEquals(TodayState.UNEXPLAINED, line(head, child).state());
    }

    @Test
    void a_school_that_keeps_no_register_is_not_asked_for_marks() {
        School nursery = world.inTransaction(() -> {
            School made = new School(
                    org.holdfast.kernel.Ids.next(),
                    world.aSchool(authority).urn().replaceFirst("9", "8"),
                    "Little Oaks",
                    "Nursery",
                    authority.id());
            world.em().persist(made);
            return made;
        });
        Child child = world.aChild().onRollAt(nursery).lookedAfterBy(authority).make();
        assertEquals(TodayState.NOT_COLLECTED, line(head, child).state());
        assertEquals(NOTHING_TO_ASK_FOR, refusal(child));
    }

    @Test
    void before_a_mark_is_due_and_on_a_day_without_school_nobody_says_that_it_was_asked_for() {
        Child child = aChild();
        assertEquals(NOTHING_TO_ASK_FOR, world.after(Duration.ofMinutes(-1), () -> refusal(child)));
        assertEquals(NOTHING_TO_ASK_FOR, world.after(Duration.ofDays(5), () -> refusal(child)));
    }

    /** What whoever asks for the day's mark is told. */
    private String refusal(Child child) {
        return String.valueOf(assertThrows(
                        Refused.class, () -> world.as(head, () -> askForMarks.run(world.today(), List.of(child.id()))))
                .getMessage());
    }

    @Test
    void every_count_is_the_length_of_its_list_and_together_they_are_all_children() {
        for (String code : List.of("/", "N", "E", "I", "I")) {
            marks(aChild(), Session.MORNING, code);
        }
        aChild();
        TodayBoard board = board(head);
        assertEquals(6, board.all());
        assertEquals(5, board.listed());
        assertEquals(5, board.total());
        for (TodayState state : TodayState.values()) {
            assertEquals(board.count(state), board(head, Optional.of(state)).total(), state.name());
        }
        assertEquals(6, Stream.of(TodayState.values()).mapToInt(board::count).sum());
    }

    @Test
    void a_virtual_school_reads_across_schools_and_a_school_reads_its_own() {
        marks(aChild(), Session.MORNING, "N");
        School other = world.aSchool(authority);
        Child elsewhere =
                world.aChild().onRollAt(other).lookedAfterBy(authority).make();
        marks(elsewhere, other, today, Session.MORNING, "N");
        assertEquals(2, board(head).groups().size());
        assertEquals(1, board(teacher).groups().size());
        assertEquals(1, board(worker).total());
    }

    @Test
    void costs_the_same_for_one_child_and_for_many() {
        marks(aChild(), Session.MORNING, "N");
        int one = StatementCount.of(() -> board(head));
        for (int i = 0; i < 30; i++) {
            marks(aChild(), Session.MORNING, "I");
        }
        StatementCount.atMost(one, () -> board(head));
        assertTrue(one <= 14, one + " statements");
    }

    @Test
    void the_school_is_asked_for_a_missing_mark_once() {
        Child child = aChild();
        assertEquals(1, (int) world.as(head, () -> askForMarks.run(today, List.of(child.id()))));
        TodayLine line = line(teacher, child);
        assertFalse(line.askable());
        assertEquals("Marian Teague", line.last().orElseThrow().recordedBy());
        assertThrows(Refused.class, () -> world.as(worker, () -> askForMarks.run(today, List.of(child.id()))));
    }

    @Test
    void nobody_asks_for_a_mark_that_is_here_nor_for_a_child_out_of_reach() {
        Child child = aChild();
        marks(child, Session.MORNING, "/");
        assertThrows(Refused.class, () -> world.as(head, () -> askForMarks.run(today, List.of(child.id()))));
        Child far = world.aChild().onRollAt(world.aSchool(world.anAuthority())).make();
        assertThrows(NotFound.class, () -> world.as(head, () -> askForMarks.run(today, List.of(child.id(), far.id()))));
    }

    @Test
    void staff_and_reception_see_none_of_it() {
        for (Role role : List.of(Role.STAFF, Role.RECEPTION, Role.DELEGATE)) {
            Actor actor = world.person("Dele Adeyemi", role, school.id());
            assertThrows(Denied.class, () -> board(actor), role.name());
        }
    }
}
