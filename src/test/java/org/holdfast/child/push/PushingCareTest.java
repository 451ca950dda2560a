package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.foster;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.holdfast.child.push.CaseSystemClient.left;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.child.ReadChild;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingCareTest {
    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    ReadChild readChild;

    private LocalAuthority ours;
    private CaseSystemClient system;
    private ChildId child;
    private LocalDate today;
    private LocalDate since;

    @BeforeEach
    void a_child_in_care_of_whom_a_file_told() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        today = world.today();
        since = today.minusYears(1);
        child = world.aChild().lookedAfterBy(ours).make().id();
    }

    @Test
    void what_is_pushed_stands_from_its_first_day_and_what_was_known_before_stays() {
        LocalDate day = today.minusDays(10);

        Pushed pushed = system.status(
                child,
                event("L1"),
                new StatusSaid(CareKind.LOOKED_AFTER, Optional.of("E1"), day, Optional.empty(), Optional.empty()));

        assertEquals(Verdict.NEW, pushed.verdict());
        assertTrue(pushed.created());
        assertEquals(
                List.of("LOOKED_AFTER E1 " + day + ".. BRIDGE", "LOOKED_AFTER C2 " + since + ".." + day + " test"),
                statuses());
    }

    @Test
    void the_same_event_again_has_no_effect() {
        SourceEvent once = event("P1");
        Pushed first = system.home(child, once, foster(today.minusDays(3), "NM1 1AA"));
        String before = placements().get(0);

        Pushed again = system.home(child, once, foster(today.minusDays(3), "NM1 1AA"));

        assertEquals(Verdict.REPEATED, again.verdict());
        assertEquals(first.tag(), again.tag());
        assertEquals(List.of(before), placements());
    }

    @Test
    void the_same_event_again_is_a_repetition_though_its_id_has_moved_to_another_child() {
        ChildId sister = world.aChild().lookedAfterBy(ours).make().id();
        SourceEvent once = event("P1");
        system.home(child, once, foster(today.minusDays(3), "NM1 1AA"));
        system.noHome(child, event("P1"));
        system.home(sister, event("P1"), foster(today.minusDays(3), "NM1 1AA"));

        Pushed again = system.home(child, once, foster(today.minusDays(3), "NM1 1AA"));

        assertEquals(Verdict.REPEATED, again.verdict());
        assertEquals(Optional.of(child), again.child());
        assertEquals("", again.tag(), "the tag of what counts is the sister's");
        assertEquals(
                PushRule.EVENT_SAYS_ONE_THING,
                assertThrows(Refused.class, () -> system.home(sister, once, foster(today.minusDays(3), "NM1 1AA")))
                        .rule());
    }

    @Test
    void an_event_id_stands_for_one_word() {
        SourceEvent once = event("P1");
        system.home(child, once, foster(today.minusDays(3), "NM1 1AA"));

        Refused refused =
                assertThrows(Refused.class, () -> system.home(child, once, foster(today.minusDays(4), "NM1 1AA")));

        assertEquals(PushRule.EVENT_SAYS_ONE_THING, refused.rule());
    }

    @Test
    void an_older_word_that_comes_late_is_history_only() {
        SourceEvent older = event("P1");
        SourceEvent newer = event("P1");
        Pushed counting = system.home(child, newer, foster(today.minusDays(3), "NM1 1AA"));

        Pushed late = system.home(child, older, foster(today.minusDays(9), "NM1 1AA"));

        assertEquals(Verdict.OLDER, late.verdict());
        assertEquals(counting.tag(), late.tag());
        assertEquals(today.minusDays(3), facts().get(0).from());
    }

    @Test
    void of_two_at_one_moment_the_greater_event_id_counts() {
        Instant moment = Instant.parse("2026-11-20T09:00:00Z");
        system.home(
                child,
                new SourceEvent("P1", "b-" + child, moment, IfMatch.NOT_NEEDED),
                foster(today.minusDays(3), "NM1 1AA"));

        Pushed lesser = system.home(
                child,
                new SourceEvent("P1", "a-" + child, moment, IfMatch.NOT_NEEDED),
                foster(today.minusDays(5), "NM1 1AA"));

        assertEquals(Verdict.OLDER, lesser.verdict());
    }

    @Test
    void who_writes_over_something_has_read_it() {
        Pushed first = system.home(child, event("P1", IfMatch.of(null)), foster(today.minusDays(3), "NM1 1AA"));

        StalePush unsaid = assertThrows(
                StalePush.class,
                () -> system.home(child, event("P1", IfMatch.of(null)), foster(today.minusDays(2), "NM1 1AA")));
        StalePush stale = assertThrows(
                StalePush.class,
                () -> system.home(child, event("P1", IfMatch.of("\"x\"")), foster(today.minusDays(2), "NM1 1AA")));
        Pushed read = system.home(
                child, event("P1", IfMatch.of("\"" + first.tag() + "\"")), foster(today.minusDays(2), "NM1 1AA"));

        assertTrue(unsaid.unsaid());
        assertFalse(stale.unsaid());
        assertEquals(Optional.of(first.tag()), stale.tag());
        assertEquals(Verdict.NEW, read.verdict());
    }

    @Test
    void leaving_care_ends_reading_and_can_still_be_corrected() {
        system.status(child, event("L1"), inCare(since));
        system.status(child, event("L1"), left(since, today.minusDays(1), "E4A"));
        assertEquals(CareKind.RETURNED_HOME, kindToday());
        assertThrows(NotFound.class, () -> world.as(system.actor(), () -> readChild.run(child)));

        system.status(child, event("L1"), inCare(since));

        assertEquals(List.of("LOOKED_AFTER C2 " + since + ".. BRIDGE"), statuses());
        world.as(system.actor(), () -> readChild.run(child));
    }

    @Test
    void a_legal_status_that_ends_without_a_reason_goes_on_until_the_next_begins() {
        LocalDate day = today.minusDays(20);
        system.status(
                child,
                event("L1"),
                new StatusSaid(CareKind.LOOKED_AFTER, Optional.of("C1"), since, Optional.of(day), Optional.of("X1")));
        assertEquals(CareKind.LOOKED_AFTER, kindToday());

        system.status(child, event("L2"), inCare(day));

        assertEquals(
                List.of("LOOKED_AFTER C2 " + day + ".. BRIDGE", "LOOKED_AFTER C1 " + since + ".." + day + " BRIDGE"),
                statuses());
    }

    @Test
    void what_is_withdrawn_is_believed_no_more_and_stays_as_history() {
        system.home(child, event("P1"), foster(today.minusDays(30), "NM1 1AA"));
        system.home(child, event("P2"), foster(today.minusDays(3), "NM2 2BB"));

        Pushed withdrawn = system.noHome(child, event("P2"));

        assertEquals(Verdict.NEW, withdrawn.verdict());
        assertEquals(List.of("U4 " + today.minusDays(30) + ".. restricted"), placements());
        assertTrue(everKnown(Placement.class) > 1);
    }

    @Test
    void a_new_placement_is_a_move_and_a_stay_in_hospital_is_none() {
        LocalDate day = today.minusDays(30);
        system.home(child, event("P1"), until(foster(day, "NM1 1AA"), day.plusDays(10)));
        system.home(
                child,
                event("P2"),
                new PlacementSaid(
                        "T1",
                        Optional.empty(),
                        Optional.empty(),
                        day.plusDays(10),
                        Optional.of(day.plusDays(12)),
                        Optional.empty(),
                        Optional.empty()));
        system.home(child, event("P3"), until(foster(day.plusDays(12), "NM1 1AA"), day.plusDays(20)));
        system.home(child, event("P4"), foster(day.plusDays(20), "NM2 2BB"));

        assertEquals(
                List.of(
                        "U4 " + day.plusDays(20) + ".. restricted moved",
                        "U4 " + day + ".." + day.plusDays(20) + " restricted"),
                placements());
    }

    @Test
    void an_address_is_restricted_where_nobody_says_otherwise_and_no_push_opens_it() {
        system.home(child, event("P1"), open(foster(today.minusDays(3), "NM1 1AA"), Optional.of(false)));
        assertFalse(facts().get(0).addressRestricted());

        system.home(child, event("P1"), open(foster(today.minusDays(3), "NM1 1AA"), Optional.empty()));
        system.home(child, event("P1"), open(foster(today.minusDays(3), "NM1 1AA"), Optional.of(false)));

        assertTrue(facts().get(0).addressRestricted());
    }

    @Test
    void another_id_of_the_source_does_not_open_an_address() {
        system.home(child, event("P1"), foster(today.minusDays(3), "NM1 1AA"));
        system.home(child, event("P2"), open(foster(today.minusDays(3), "NM1 1AA"), Optional.of(false)));
        assertTrue(facts().stream().allMatch(Placement::addressRestricted));

        system.noHome(child, event("P1"));

        assertEquals(List.of("U4 " + today.minusDays(3) + ".. restricted"), placements());
    }

    @Test
    void another_first_day_does_not_open_an_address_that_a_file_told() {
        told(new Period(since, null), ours);

        system.home(child, event("P1"), open(foster(since.plusDays(1), "NM1 1AA"), Optional.of(false)));

        assertTrue(facts().stream().allMatch(Placement::addressRestricted));
    }

    @Test
    void days_that_nobody_restricted_are_open_if_the_source_says_so() {
        told(new Period(since, since.plusDays(10)), ours);
        system.home(child, event("P1"), open(foster(since.plusDays(10), "NM1 1AA"), Optional.of(false)));
        system.home(
                child,
                event("P2"),
                new PlacementSaid(
                        "T1",
                        Optional.empty(),
                        Optional.empty(),
                        since.plusDays(20),
                        Optional.of(since.plusDays(22)),
                        Optional.empty(),
                        Optional.empty()));

        assertFalse(facts().get(0).addressRestricted(), "a stay in hospital says nothing of the home");
    }

    private void told(Period period, LocalAuthority authority) {
        world.inTransaction(() -> {
            facts.record(new Placement(child, "U4", false, period, "SSDA903", world.now())
                    .by("PR1", authority.id())
                    .at("NM11AA", true));
            return true;
        });
    }

    @Test
    void an_adoption_seals_the_record_and_no_event_of_it_is_answered_again() {
        SourceEvent home = event("P1");
        system.home(child, home, foster(today.minusDays(3), "NM1 1AA"));
        SourceEvent adoption = event("L1");
        system.status(child, adoption, left(since, today, "E11"));

        assertTrue(world.load(child).sealed());
        assertThrows(NotFound.class, () -> system.status(child, adoption, left(since, today, "E11")));
        assertThrows(NotFound.class, () -> system.home(child, home, foster(today.minusDays(3), "NM1 1AA")));
        assertThrows(NotFound.class, () -> system.status(child, event("L2"), inCare(since)));
    }

    @Test
    void a_death_that_is_taken_back_never_was() {
        system.status(child, event("L1"), left(since, today, "E2"));
        assertEquals(Optional.of(today), world.load(child).diedOn());

        system.status(child, event("L1"), inCare(since));

        assertEquals(Optional.empty(), world.load(child).diedOn());
    }

    @Test
    void a_push_by_mistake_leaves_what_the_child_is_to_another_authority() {
        LocalAuthority theirs = world.anAuthority();
        for (CareKind kind : List.of(CareKind.CHILD_IN_NEED, CareKind.EDGE_OF_CARE, CareKind.SHORT_BREAKS)) {
            child = world.aChild()
                    .is(CareKind.RETURNED_HOME, ours, new Period(since.minusYears(2), since.minusYears(1)))
                    .is(kind, theirs, new Period(since, null))
                    .make()
                    .id();

            system.status(child, event("L-" + kind), inCare(today.minusDays(10)));
            assertTrue(statuses().contains(kind + "  " + since + ".. test"), kind.title());
            system.noStatus(child, event("L-" + kind));

            assertTrue(statuses().contains(kind + "  " + since + ".. test"), kind.title());
        }
    }

    @Test
    void care_ends_for_a_reason_when_it_has_ended() {
        Refused refused = assertThrows(
                Refused.class, () -> system.status(child, event("L1"), left(since, today.plusDays(1), "E11")));

        assertEquals(PushRule.ENDED_ALREADY, refused.rule());
        assertEquals(Optional.of("to"), refused.field());
    }

    @Test
    void a_child_of_another_authority_is_not_found() {
        ChildId theirs =
                world.aChild().lookedAfterBy(world.anAuthority()).make().id();

        assertThrows(NotFound.class, () -> system.status(theirs, event("L1"), inCare(since)));
    }

    private static PlacementSaid until(PlacementSaid said, LocalDate day) {
        return new PlacementSaid(
                said.type(),
                said.provider(),
                said.postcode(),
                said.from(),
                Optional.of(day),
                said.newHome(),
                said.addressRestricted());
    }

    private static PlacementSaid open(PlacementSaid said, Optional<Boolean> restricted) {
        return new PlacementSaid(
                said.type(), said.provider(), said.postcode(), said.from(), said.to(), said.newHome(), restricted);
    }

    private CareKind kindToday() {
        return world.inTransaction(() -> facts.careStatuses(world.load(child)).stream()
                .filter(status -> status.holdsOn(today))
                .findFirst()
                .orElseThrow()
                .kind());
    }

    private List<Placement> facts() {
        return world.inTransaction(() -> facts.placements(world.load(child)));
    }

    private long everKnown(Class<?> kind) {
        return world.inTransaction(() -> world.em()
                .createQuery("select count(f) from " + kind.getSimpleName() + " f where f.childId = :child", Long.class)
                .setParameter("child", child.id())
                .getSingleResult());
    }

    private List<String> statuses() {
        return world.inTransaction(() -> {
            Child loaded = world.load(child);
            return facts.careStatuses(loaded).stream()
                    .map(PushingCareTest::text)
                    .toList();
        });
    }

    private static String text(CareStatus status) {
        return status.kind() + " " + status.legalStatus().orElse("") + " " + text(status.period()) + " "
                + status.source();
    }

    private List<String> placements() {
        return facts().stream()
                .map(home -> home.typeCode() + " " + text(home.period())
                        + (home.addressRestricted() ? " restricted" : "")
                        + (home.movedHome() ? " moved" : ""))
                .toList();
    }

    private static String text(Period period) {
        return period.from() + ".." + period.end().map(LocalDate::toString).orElse("");
    }
}
