package org.holdfast.bridge.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.FactWithdrawn;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Rounds;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.RecordStaffAbsence;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case system is told of, and to whom nothing is told. */
@HoldfastTest(alwaysOnMySql = true)
class NumberingChangesTest {
    @Inject
    World world;

    @Inject
    TellWithdrawal tellWithdrawal;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Rounds rounds;

    @Inject
    NameKeyPerson nameKeyPerson;

    @Inject
    RecordStaffAbsence recordStaffAbsence;

    private LocalAuthority authority;
    private Feed feed;

    @BeforeEach
    void setUp() {
        authority = world.anAuthority();
        feed = new Feed(world, authority);
        lookedToday();
    }

    /** Another test may have gone on to a later day. */
    private void lookedToday() {
        Feed.number(world);
        world.inTransaction(() -> world.em()
                .createNativeQuery("update change_counter set looked_on = ?1")
                .setParameter(1, java.sql.Date.valueOf(world.today()))
                .executeUpdate());
    }

    private Child looked() {
        return world.aChild().lookedAfterBy(authority).make();
    }

    private void placed(ChildId child, LocalDate from) {
        world.inTransaction(() -> {
            world.em().persist(new Placement(child, "U1", true, new Period(from, null), "test", world.now()));
            return true;
        });
    }

    private void careEnds(ChildId child, LocalDate day) {
        world.inTransaction(() -> {
            world.em()
                    .createQuery(
                            "select s from CareStatus s where s.childId = :child and s.supersededAt is null",
                            CareStatus.class)
                    .setParameter("child", child.id())
                    .getResultList()
                    .forEach(status -> {
                        status.supersede(world.now());
                        world.em()
                                .persist(new CareStatus(
                                                child,
                                                CareKind.LOOKED_AFTER,
                                                new Period(status.from(), day),
                                                "test",
                                                world.now())
                                        .under("C2", authority.id()));
                    });
            return true;
        });
    }

    private void on(LocalDate day, Runnable work) {
        world.after(Duration.ofDays(day.toEpochDay() - world.today().toEpochDay()), () -> {
            work.run();
            return true;
        });
    }

    @Test
    void a_child_comes_into_reach_changes_and_leaves_it() {
        ChildId child = looked().id();
        Feed.number(world);
        placed(child, world.today());
        Feed.number(world);
        careEnds(child, world.today());
        Feed.number(world);
        placed(child, world.today());
        Feed.number(world);
        assertEquals(List.of("CREATED 0", "UPDATED 0", "ACCESS_LOST 0"), feed.told(child.id()));
    }

    @Test
    void several_writings_between_two_rounds_are_one_change_and_none_is_none() {
        ChildId child = looked().id();
        placed(child, world.today());
        placed(child, world.today());
        Feed.number(world);
        Feed.number(world);
        assertEquals(List.of("CREATED 0"), feed.told(child.id()));
    }

    @Test
    void each_authority_hears_of_its_own_children_alone() {
        LocalAuthority other = world.anAuthority();
        ChildId mine = looked().id();
        ChildId theirs = world.aChild().lookedAfterBy(other).make().id();
        ChildId ours = world.aChild()
                .lookedAfterBy(authority)
                .is(CareKind.CHILD_IN_NEED, other, new Period(world.today().minusDays(3), null))
                .make()
                .id();
        Feed.number(world);
        assertEquals(
                Stream.of("CREATED 0", "CREATED 1").toList(),
                feed.told(mine.id(), ours.id()).stream().sorted().toList());
        assertEquals(
                Stream.of("CREATED 0", "CREATED 1").toList(),
                new Feed(world, other)
                        .told(theirs.id(), ours.id()).stream().sorted().toList());
    }

    @Test
    void of_a_sealed_record_only_the_loss_of_access_stays() {
        ChildId child = looked().id();
        Feed.number(world);
        world.doAs(Actor.system("test"), () -> tellWithdrawal.run(authority.id(), child, "PLACEMENT", "LCS-77"));
        assertEquals("LCS-77", feed.all().get(1).sourceId().orElseThrow());
        world.inTransaction(() -> world.load(child).seal(world.today(), authority.id()));
        Feed.number(world);
        world.doAs(Actor.system("test"), () -> tellWithdrawal.run(authority.id(), child, "PLACEMENT", "LCS-78"));
        assertEquals(List.of("ACCESS_LOST 0"), feed.told(child.id()));
        assertTrue(feed.all().get(0).sourceId().isEmpty());

        world.inTransaction(() -> {
            world.load(child).knownAs("Somebody", "Else");
            return true;
        });
        Feed.number(world);
        assertEquals(List.of("ACCESS_LOST 0"), feed.told(child.id()), "and stays");
    }

    @Test
    void what_its_own_system_took_back_is_told_to_that_authority_by_the_name_it_gave_it() {
        LocalAuthority other = world.anAuthority();
        ChildId child = world.aChild()
                .lookedAfterBy(authority)
                .is(CareKind.CHILD_IN_NEED, other, new Period(world.today(), null))
                .make()
                .id();
        Feed.number(world);
        world.doAs(
                Actor.system("test"),
                () -> world.inTransaction(() -> {
                    events.fire(new FactWithdrawn(child, authority.id(), "PLACEMENT", "LCS-5"));
                    return true;
                }));
        rounds.round();
        assertEquals(List.of("CREATED 0", "WITHDRAWN 0"), feed.told(child.id()));
        assertEquals(
                List.of("PLACEMENT LCS-5"),
                feed.all().stream()
                        .filter(entry -> entry.act() == ChangeAct.WITHDRAWN)
                        .map(entry -> entry.kind().orElseThrow()
                                + " "
                                + entry.sourceId().orElseThrow())
                        .toList());
        assertEquals(List.of("CREATED 0"), new Feed(world, other).told(child.id()));
    }

    @Test
    void an_eighteenth_birthday_ends_access_though_nobody_writes_anything() {
        ChildId child = world.aChild()
                .bornOn(world.today().minusYears(18).plusDays(2))
                .lookedAfterBy(authority)
                .make()
                .id();
        Feed.number(world);
        on(world.today().plusDays(1), () -> Feed.number(world));
        assertEquals(List.of("CREATED 0"), feed.told(child.id()));
        on(world.today().plusDays(2), () -> Feed.number(world));
        assertEquals(List.of("CREATED 0", "ACCESS_LOST 0"), feed.told(child.id()));
    }

    @Test
    void a_day_on_which_care_begins_or_ends_is_found() {
        ChildId ends = looked().id();
        careEnds(ends, world.today().plusDays(3));
        ChildId begins = world.aChild()
                .is(CareKind.LOOKED_AFTER, authority, new Period(world.today().plusDays(3), null))
                .make()
                .id();
        Feed.number(world);
        assertEquals(List.of("CREATED 0"), feed.told(ends.id(), begins.id()));
        on(world.today().plusDays(3), () -> Feed.number(world));
        assertEquals(
                List.of("ACCESS_LOST 0", "CREATED 0", "CREATED 1"),
                feed.told(ends.id(), begins.id()).stream().sorted().toList());
    }

    @Test
    void a_day_on_which_a_child_reads_otherwise_is_found() {
        ChildId moves = looked().id();
        placed(moves, world.today().plusDays(5));
        looked();
        Feed.number(world);
        long before = feed.all().get(1).seq();
        on(world.today().plusDays(4), () -> Feed.number(world));
        assertEquals(List.of(), feed.after(before, 10));
        on(world.today().plusDays(5), () -> Feed.number(world));
        assertEquals(
                List.of("UPDATED " + moves.id()),
                feed.after(before, 10).stream()
                        .map(entry -> entry.act() + " " + entry.childId())
                        .toList());
    }

    @Test
    void the_year_groups_of_september_are_told_of_all() {
        ChildId child = looked().id();
        Feed.number(world);
        on(LocalDate.of(world.today().getYear() + 1, 9, 2), () -> Feed.number(world));
        assertEquals(List.of("CREATED 0", "UPDATED 0"), feed.told(child.id()));
    }

    @Test
    void a_school_or_an_authority_that_changes_is_told_of_all_and_of_nobody_twice() {
        School school = world.aSchool(authority);
        ChildId child = looked().id();
        ChildId other = looked().id();
        Feed.number(world);
        long before = feed.all().get(1).seq();
        world.inTransaction(() -> {
            world.em().find(School.class, school.id()).number("4021");
            return true;
        });
        placed(child, world.today());
        Feed.number(world);
        Feed.number(world);
        assertEquals(List.of("UPDATED 0", "UPDATED 1"), since(before, child, other));
        world.anAuthority();
        Feed.number(world);
        assertEquals(4, since(before, child, other).size());
    }

    private List<String> since(long seq, ChildId... children) {
        List<String> ids = Stream.of(children).map(ChildId::id).toList();
        return feed.after(seq, 100).stream()
                .map(entry -> entry.act() + " " + ids.indexOf(entry.childId()))
                .sorted()
                .toList();
    }

    @Test
    void the_days_on_which_a_key_person_is_away_and_back_or_leaves_are_told_of_their_children() {
        School school = world.aSchool(authority);
        StaffMember adult = world.anAdult("Ruth Lindqvist", "Head of year", school.id());
        Actor teacher = world.designatedTeacher(school);
        ChildId child =
                world.aChild().onRollAt(school).lookedAfterBy(authority).make().id();
        world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        world.doAs(teacher, () -> nameKeyPerson.run(child, adult.id(), world.today(), "Nobody else is here."));
        Feed.number(world);
        long before = feed.all().get(1).seq();
        LocalDate away = world.today().plusDays(3);
        LocalDate back = world.today().plusDays(5);
        world.doAs(teacher, () -> recordStaffAbsence.run(adult.id(), away, back));
        Feed.number(world);
        assertEquals(List.of("UPDATED 0"), since(before, child), "said");
        on(away.minusDays(1), () -> Feed.number(world));
        assertEquals(1, since(before, child).size());
        on(away, () -> Feed.number(world));
        assertEquals(List.of("UPDATED 0", "UPDATED 0"), since(before, child), "away");
        on(back, () -> Feed.number(world));
        assertEquals(3, since(before, child).size(), "back");
        leaves(adult, back.plusDays(2));
        Feed.number(world);
        assertEquals(4, since(before, child).size(), "known to leave");
        on(back.plusDays(2), () -> Feed.number(world));
        assertEquals(
                List.of("UPDATED 0"), since(before, child).stream().distinct().toList());
        assertEquals(5, since(before, child).size(), "gone");
    }

    private void leaves(StaffMember adult, LocalDate day) {
        world.inTransaction(() -> {
            world.em().find(StaffMember.class, adult.id()).leave(day);
            return true;
        });
    }

    @Test
    void what_was_undone_is_told_to_nobody() {
        ChildId child = looked().id();
        Feed.number(world);
        assertThrows(
                IllegalStateException.class,
                () -> world.inTransaction(() -> {
                    world.em()
                            .persist(new Placement(
                                    child, "U1", true, new Period(world.today(), null), "t", world.now()));
                    world.em().flush();
                    throw new IllegalStateException();
                }));
        Feed.number(world);
        assertEquals(List.of("CREATED 0"), feed.told(child.id()));
    }

    @Test
    void a_number_that_was_never_given_out_is_refused() {
        looked();
        Feed.number(world);
        long last = feed.all().get(0).seq();
        assertEquals(List.of(), feed.after(last, 10));
        assertThrows(Refused.class, () -> feed.after(last + 1_000_000, 10));
    }

    @Test
    void one_child_costs_as_many_statements_as_a_hundred() {
        looked();
        int one = StatementCount.of(() -> Feed.number(world));
        for (int i = 0; i < 100; i++) {
            looked();
        }
        int hundred = StatementCount.of(() -> Feed.number(world));
        assertTrue(hundred <= one + 100, one + " and " + hundred + ": the numbered rows alone may be more");
    }
}
