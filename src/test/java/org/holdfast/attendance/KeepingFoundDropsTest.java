package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.attendance.drop.ChildDrops;
import org.holdfast.attendance.drop.Drop;
import org.holdfast.attendance.drop.ListDrops;
import org.holdfast.attendance.drop.ReadDrops;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list keeps what it found; a child's own page works everything out anew. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class KeepingFoundDropsTest {
    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    @Inject
    ChildFacts facts;

    @Inject
    ListDrops listDrops;

    @Inject
    ReadDrops readDrops;

    private LocalAuthority authority;
    private School school;
    private School other;
    private Actor head;
    private final List<Child> children = new ArrayList<>();
    private int said;

    @BeforeEach
    void three_children_who_always_came() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        other = world.aSchool(authority);
        head = world.virtualSchoolHead(authority);
        children.clear();
        for (int i = 0; i < 3; i++) {
            Child child =
                    world.aChild().onRollAt(school).lookedAfterBy(authority).make();
            enter(child, school, schoolDays(330), "/");
            children.add(child);
        }
    }

    private List<LocalDate> schoolDays(int since) {
        Terms.Calendar calendar = world.inTransaction(() -> terms.of(authority.id()));
        return world.today()
                .minusDays(since)
                .datesUntil(world.today())
                .filter(calendar::schoolDay)
                .toList();
    }

    private void enter(Child child, School at, List<LocalDate> days, String code) {
        CodeTable table = world.inTransaction(codes::table);
        Map<RegisterKey, List<Said>> marks = new HashMap<>();
        for (LocalDate day : days) {
            byte symbol = table.symbol(CodeScheme.ENGLAND, code, day);
            for (Session session : Session.values()) {
                marks.computeIfAbsent(new RegisterKey(child.id(), at.id(), Slot.yearOf(day)), key -> new ArrayList<>())
                        .add(new Said(Slot.of(day, session).index(), symbol));
            }
        }
        Instant now = world.now().plusSeconds(++said);
        world.inTransaction(() -> registers.enter(marks, new MarkSource("School", "test", now, now)));
    }

    private Map<String, List<Drop>> listed() {
        Map<String, List<Drop>> listed = new HashMap<>();
        world.as(head, listDrops::run)
                .open()
                .forEach(row -> listed.put(row.child().id().id(), row.open()));
        return listed;
    }

    private Map<String, List<Drop>> onTheirPages() {
        Map<String, List<Drop>> pages = new HashMap<>();
        children.forEach(child -> {
            Optional<ChildDrops> now =
                    world.as(head, () -> readDrops.run(child.id())).now();
            now.filter(drops -> !drops.open().isEmpty())
                    .ifPresent(drops -> pages.put(child.id().id(), drops.open()));
        });
        return pages;
    }

    private List<LocalDate> last(int days) {
        List<LocalDate> all = schoolDays(90);
        return all.subList(all.size() - days, all.size());
    }

    private void placed() {
        LocalDate moved = world.today().minusDays(30);
        world.inTransaction(() -> {
            facts.record(new Placement(children.get(0).id(), "U1", true, new Period(moved, null), "test", world.now()));
            return true;
        });
    }

    private void ownAutumnTerm() {
        world.inTransaction(() -> {
            terms.add(new Term(
                    authority.id(),
                    "autumn",
                    world.today().minusDays(20),
                    world.today().plusDays(20),
                    "test"));
            return true;
        });
    }

    /** Whatever happened since, asked by the list that has kept what it found and by the pages that have not. */
    private void agree() {
        assertEquals(onTheirPages(), listed());
    }

    @Test
    void list_and_pages_say_the_same_after_every_mark_move_and_term() {
        agree();
        enter(children.get(0), school, last(4), "O");
        agree();
        assertEquals(1, listed().size());
        enter(children.get(0), school, last(4), "/");
        agree();
        assertTrue(listed().isEmpty());
        enter(children.get(0), school, last(20).subList(0, 8), "O");
        agree();
        int before = listed().values().stream().mapToInt(List::size).sum();
        placed();
        agree();
        assertTrue(listed().values().stream().mapToInt(List::size).sum() > before);
        ownAutumnTerm();
        agree();
    }

    @Test
    void list_and_pages_say_the_same_where_two_schools_keep_a_register() {
        Child child = children.get(1);
        enter(child, school, last(5), "D");
        agree();
        enter(child, other, last(5), "O");
        agree();
        assertEquals(1, listed().size());
        enter(child, other, last(5), "/");
        agree();
        assertTrue(listed().isEmpty());
    }

    @Test
    void list_and_pages_say_the_same_after_changes_in_any_order() {
        Random chance = new Random(7);
        for (int i = 0; i < 12; i++) {
            List<LocalDate> days = last(1 + chance.nextInt(25));
            enter(children.get(chance.nextInt(3)), school, days, chance.nextInt(3) == 0 ? "/" : "I");
            agree();
        }
    }

    @Test
    void what_was_found_yesterday_is_worked_out_again_today() {
        enter(children.get(0), school, last(4), "O");
        assertEquals(1, listed().size());
        world.after(Duration.ofDays(60), () -> {
            agree();
            assertTrue(listed().isEmpty());
            return true;
        });
    }

    @Test
    void asks_for_no_marks_where_nothing_has_changed() {
        enter(children.get(0), school, last(4), "O");
        int first = StatementCount.of(this::listed);
        int again = StatementCount.of(this::listed);
        assertTrue(again < first, () -> again + " after " + first);
        enter(children.get(0), school, last(1), "/");
        StatementCount.atMost(first, this::listed);
        assertFalse(listed().isEmpty());
    }
}
