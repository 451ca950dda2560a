package org.holdfast.demo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.JoinedYear;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.SetRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Terms;
import org.holdfast.testing.FreshDatabase;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the demo holds of suspensions, and that its registers say the same. */
@HoldfastTest
@Tag("once")
class TheDemoSuspensionsTest {
    @Inject
    DemoStart start;

    @Inject
    World world;

    @Inject
    SetRegisters registers;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    private <T> T inTheDemo(int children, java.util.function.Supplier<T> look) {
        return FreshDatabase.with(() -> {
            world.as(
                    Actor.system("demo"), () -> world.inTransaction(() -> start.fillIfEmpty(new Size(children, 1989))));
            return world.inTransaction(look);
        });
    }

    private List<Exclusion> all() {
        return world.em()
                .createQuery("select e from Exclusion e where e.supersededAt is null", Exclusion.class)
                .getResultList();
    }

    private List<Exclusion> ofSaltmarsh() {
        return world.em()
                .createQuery(
                        "select e from Exclusion e, School s where e.schoolId = s.id and s.name = 'Saltmarsh High'"
                                + " and e.supersededAt is null and exists (select n from Enrolment n"
                                + " where n.childId = e.childId and n.schoolId = s.id and n.validTo is null)",
                        Exclusion.class)
                .getResultList();
    }

    @Test
    void has_two_children_of_saltmarsh_high_suspended_today_one_cancelled_and_one_lunchtime() {
        inTheDemo(120, () -> {
            LocalDate today = world.today();
            List<Exclusion> saltmarsh = ofSaltmarsh();
            List<Exclusion> out =
                    saltmarsh.stream().filter(one -> one.keepsOutOn(today)).toList();
            assertEquals(2, out.size());
            assertEquals(1, count(saltmarsh, ExclusionStatus.CANCELLED));
            assertEquals(
                    1,
                    saltmarsh.stream()
                            .filter(one -> one.category() == Category.LUNCHTIME)
                            .count());
            long passed = out.stream()
                    .filter(one -> saltmarsh.stream()
                                    .filter(other -> other.childId().equals(one.childId()))
                                    .mapToInt(Exclusion::sessions)
                                    .sum()
                            > 10)
                    .count();
            assertEquals(1, passed, "more than five days this term");
            return true;
        });
    }

    private static long count(List<Exclusion> some, ExclusionStatus status) {
        return some.stream().filter(one -> one.status() == status).count();
    }

    @Test
    void marks_every_session_that_a_suspension_lost_with_e_and_no_other() {
        inTheDemo(120, () -> {
            CodeTable table = codes.table();
            Set<String> silent = new HashSet<>();
            int year = Slot.yearOf(world.today());
            int seen = 0;
            Set<String> lost = new HashSet<>();
            List<Exclusion> all = all();
            List<String> ids = world.em()
                    .createQuery("select c.id from Child c", String.class)
                    .getResultList();
            for (int start : List.of(year - 2, year - 1, year)) {
                Map<ChildId, JoinedYear> joined = registers.joined(ids, start);
                for (Exclusion one : all) {
                    for (Slot slot : one.lost(terms.national())) {
                        JoinedYear marks = joined.get(one.childId());
                        if (marks == null
                                || one.category() == Category.LUNCHTIME
                                || slot.year() != start
                                || slot.day().isAfter(world.today().minusDays(7))) {
                            continue;
                        }
                        String letter = table.letter(marks.marks().at(slot.index()));
                        assertTrue(Set.of("E", "").contains(letter), one.from() + " " + slot.day() + ": " + letter);
                        lost.add(one.childId().id() + slot);
                        seen += letter.equals("E") ? 1 : 0;
                    }
                }
                all.stream()
                        .filter(one -> one.category() == Category.PERMANENT)
                        .forEach(one -> silent.add(one.childId().id()));
                joined.forEach((child, marks) -> {
                    for (int i = 0; i < Slot.COUNT; i++) {
                        Slot slot = new Slot(start, i);
                        if (table.letter(marks.marks().at(i)).equals("E")
                                && !silent.contains(child.id())
                                && !slot.day().isAfter(world.today().minusDays(7))) {
                            assertTrue(lost.contains(child.id() + slot), "E without a suspension on " + slot.day());
                        }
                    }
                });
            }
            assertTrue(seen > 20, "sessions with an E: " + seen);
            return true;
        });
    }

    @Test
    void suspends_about_as_many_as_the_nations_rates_make_likely_and_excluded_one_child_for_good() {
        inTheDemo(900, () -> {
            LocalDate today = world.today();
            long oneYear = all().stream()
                    .filter(one ->
                            one.category() == Category.SUSPENSION && one.from().isAfter(today.minusYears(1)))
                    .count();
            assertEquals(
                    1,
                    all().stream()
                            .filter(one -> one.category() == Category.PERMANENT)
                            .count(),
                    "by a school before");
            assertTrue(oneYear > 900 * 5 / 100 && oneYear < 900 * 25 / 100, "suspensions of a year: " + oneYear);
            return true;
        });
    }

    @Test
    void opens_an_account_for_each_role_that_a_suspension_concerns() {
        inTheDemo(120, () -> {
            Map<String, Role> posts = Map.of(
                    "inclusion", Role.INCLUSION_OFFICER,
                    "officer", Role.VIRTUAL_SCHOOL_OFFICER,
                    "manager", Role.TEAM_MANAGER,
                    "service", Role.SERVICE_MANAGER);
            posts.forEach((user, role) -> assertEquals(
                    role.name(),
                    world.em()
                            .createNativeQuery("select p.role from post_held p join account a on a.id = p.person_id"
                                    + " where a.user_name = ?1")
                            .setParameter(1, user)
                            .getSingleResult()));
            List<Object> shared = Stream.of("sw", "manager")
                    .map(user -> requireNonNull(world.em()
                            .createNativeQuery("select count(distinct c.child_id) from child_access c"
                                    + " join account a on a.id = c.holder_id join child_access w"
                                    + " on w.child_id = c.child_id join account s on s.id = w.holder_id"
                                    + " where a.user_name = ?1 and s.user_name = 'sw'")
                            .setParameter(1, user)
                            .getSingleResult()))
                    .toList();
            assertEquals(shared.get(0), shared.get(1), "the manager reaches all children of the social worker");
            return true;
        });
    }
}
