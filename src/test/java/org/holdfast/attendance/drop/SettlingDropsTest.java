package org.holdfast.attendance.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Terms;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SettlingDropsTest {
    private static final DropRule RUN = DropRule.RUN_OF_SESSIONS;

    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    @Inject
    ListDrops listDrops;

    @Inject
    CountDrops countDrops;

    @Inject
    ReadDrops readDrops;

    @Inject
    DismissDrop dismissDrop;

    @Inject
    ReopenDrop reopenDrop;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;

    @BeforeEach
    void one_school() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
    }

    private Child aChildAwayForTheLast(int days) {
        Child child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        List<LocalDate> schoolDays = schoolDays(200);
        for (int i = 0; i < schoolDays.size(); i++) {
            enter(child, schoolDays.get(i), i < schoolDays.size() - days ? "/" : "N");
        }
        return child;
    }

    private List<LocalDate> schoolDays(int since) {
        Terms.Calendar calendar = world.inTransaction(terms::national);
        return world.today()
                .minusDays(since)
                .datesUntil(world.today())
                .filter(calendar::schoolDay)
                .toList();
    }

    private void enter(Child child, LocalDate day, String code) {
        enter(child, day, code, world.now());
    }

    private void enter(Child child, LocalDate day, String code, Instant at) {
        Map<RegisterKey, List<Said>> said = new HashMap<>();
        byte symbol = world.inTransaction(codes::table).symbol(CodeScheme.ENGLAND, code, day);
        for (Session session : Session.values()) {
            said.computeIfAbsent(new RegisterKey(child.id(), school.id(), Slot.yearOf(day)), key -> new ArrayList<>())
                    .add(new Said(Slot.of(day, session).index(), symbol));
        }
        MarkSource source = new MarkSource("School", "test", at, at);
        world.inTransaction(() -> registers.enter(said, source));
    }

    private ListDrops.Listed listed(Actor reader) {
        return world.as(reader, listDrops::run);
    }

    private void dismiss(Actor somebody, Child child, String words, int days) {
        DropDismissal.Terms said = new DropDismissal.Terms(words, world.today().plusDays(days));
        world.doAs(somebody, () -> dismissDrop.run(child.id(), RUN, said));
    }

    @Test
    void shows_the_drop_to_the_school_and_to_the_virtual_school() {
        Child child = aChildAwayForTheLast(4);
        for (Actor reader : List.of(teacher, world.virtualSchoolHead(authority))) {
            ChildDrops found = listed(reader).open().get(0);
            assertEquals(child.id(), found.child().id());
            assertTrue(found.open().stream().map(Drop::rule).toList().contains(RUN));
            assertTrue(found.settles());
            assertEquals(1, world.as(reader, countDrops::run));
        }
    }

    @Test
    void shows_it_to_nobody_else() {
        aChildAwayForTheLast(4);
        assertEquals(
                List.of(),
                listed(world.designatedTeacher(world.aSchool(authority))).open());
        assertEquals(
                List.of(), listed(world.virtualSchoolHead(world.anAuthority())).open());
        assertThrows(Denied.class, () -> listed(world.person("Sam", Role.STAFF, school.id())));
    }

    @Test
    void lets_a_dismissed_drop_rest_until_its_day_with_who_and_why() {
        Child child = aChildAwayForTheLast(4);
        dismiss(teacher, child, "In hospital until the 30th", 10);
        ReadDrops.Read read = world.as(teacher, () -> readDrops.run(child.id()));
        ChildDrops now = read.now().orElseThrow();
        assertFalse(now.open().stream().anyMatch(drop -> drop.rule() == RUN));
        assertEquals(
                "In hospital until the 30th", now.resting().get(0).dismissal().words());
        assertEquals("Helen Prior", read.history().get(0).authorName());
        boolean back =
                world.after(
                        Duration.ofDays(10), () -> world
                                .as(teacher, () -> readDrops.run(child.id()))
                                .now()
                                .map(ChildDrops::open)
                                .orElse(List.of())
                                .stream()
                                .anyMatch(drop -> drop.rule() == RUN));
        assertTrue(back);
    }

    @Test
    void brings_a_dismissed_drop_back_when_it_has_grown_by_half() {
        Child child = aChildAwayForTheLast(4);
        dismiss(teacher, child, "A cold", 10);
        ChildDrops.Resting resting = world.as(teacher, () -> readDrops.run(child.id()))
                .now()
                .orElseThrow()
                .resting()
                .get(0);
        LocalDate began = resting.drop().began();
        assertTrue(resting.dismissal().rests(new Drop(RUN, began, 11, List.of(), List.of()), world.today()));
        assertFalse(resting.dismissal().rests(new Drop(RUN, began, 12, List.of(), List.of()), world.today()));
    }

    @Test
    void shows_another_run_although_the_first_rests() {
        Child child = aChildAwayForTheLast(4);
        dismiss(teacher, child, "A cold", 10);
        List<LocalDate> days = schoolDays(60);
        enter(child, days.get(days.size() - 4), "/", world.now().plusSeconds(60));
        assertEquals(0, resting(child));
    }

    private int resting(Child child) {
        return world.as(teacher, () -> readDrops.run(child.id()))
                .now()
                .map(now -> now.resting().size())
                .orElse(0);
    }

    @Test
    void opens_a_dismissed_drop_again_when_somebody_says_so() {
        Child child = aChildAwayForTheLast(4);
        dismiss(teacher, child, "A cold", 10);
        world.doAs(teacher, () -> reopenDrop.run(child.id(), RUN));
        assertEquals(0, resting(child));
        dismiss(teacher, child, "Still a cold", 5);
        assertEquals(
                2, world.as(teacher, () -> readDrops.run(child.id())).history().size());
    }

    @Test
    void refuses_a_dismissal_without_a_reason_or_a_day_or_with_a_day_too_far() {
        Child child = aChildAwayForTheLast(4);
        assertEquals(
                "words",
                assertThrows(Refused.class, () -> dismiss(teacher, child, " ", 10))
                        .field()
                        .orElse(""));
        for (int days : List.of(0, 92)) {
            assertEquals(
                    "lookAgain",
                    assertThrows(Refused.class, () -> dismiss(teacher, child, "A cold", days))
                            .field()
                            .orElse(""));
        }
    }

    @Test
    void refuses_to_dismiss_what_is_not_open() {
        Child child = aChildAwayForTheLast(4);
        dismiss(teacher, child, "A cold", 10);
        assertEquals(
                DismissalRule.IS_OPEN,
                assertThrows(Refused.class, () -> dismiss(teacher, child, "Again", 10))
                        .rule());
    }

    @Test
    void asks_the_database_no_oftener_for_many_children_than_for_few() {
        aChildAwayForTheLast(4);
        aChildAwayForTheLast(1);
        int few = StatementCount.of(() -> listed(teacher));
        for (int i = 0; i < 5; i++) {
            aChildAwayForTheLast(4);
        }
        StatementCount.atMost(few, () -> listed(teacher));
        assertEquals(6, listed(teacher).open().size());
    }
}
