package org.holdfast.bridge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.bridge.client.AddClient;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.PlacementSaid;
import org.holdfast.child.push.PushPlacement;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every night the case system says what it holds, and both sides see where they differ. */
@HoldfastTest
class ComparingCountsTest {
    @Inject
    World world;

    @Inject
    AddClient addClient;

    @Inject
    SendCounts sendCounts;

    @Inject
    ReadCounts readCounts;

    @Inject
    ReadBridge readBridge;

    @Inject
    PushPlacement pushPlacement;

    @Inject
    Comparing comparing;

    private LocalAuthority authority;
    private Actor manager;
    private Actor system;

    @BeforeEach
    void a_case_system() {
        authority = world.anAuthority();
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, authority.id());
        Actor admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        String client = world.as(admin, () -> addClient.run(authority.id(), "Mosaic", Set.of(Scope.CHILD_WRITE), 365))
                .clientId();
        system = new Actor(Actor.Kind.CLIENT, client, "Mosaic", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
    }

    private Child inCare(String number) {
        Child child = world.aChild().lookedAfterBy(authority).make();
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildIdentifier(
                            child.id(),
                            ChildIdentifier.Kind.SOCIAL_CARE_ID,
                            number,
                            authority.id(),
                            new Period(world.today(), null),
                            world.now()));
            return true;
        });
        return child;
    }

    private void lives(ChildId child, String row, Optional<LocalDate> to) {
        world.as(
                system,
                () -> pushPlacement.run(
                        child,
                        new SourceEvent(row, "e" + Ids.next(), world.now(), IfMatch.NOT_NEEDED),
                        Optional.of(new PlacementSaid(
                                "U4",
                                Optional.of("PR1"),
                                Optional.of("NM1 1AA"),
                                world.today().minusDays(9),
                                to,
                                Optional.empty(),
                                Optional.empty()))));
    }

    private void sends(CountKind kind, int count, String... ids) {
        Optional<List<String>> named = ids.length == 0 ? Optional.empty() : Optional.of(List.of(ids));
        world.as(system, () -> sendCounts.run(world.today(), Map.of(kind, new Said(count, named))));
    }

    private Compared compared() {
        world.doAs(Actor.system("test"), comparing::run);
        return world.as(system, () -> readCounts.run(world.today()));
    }

    @Test
    void children_in_care_are_counted_and_those_of_one_side_alone_are_named() {
        inCare("0077");
        inCare("88");
        world.aChild()
                .is(CareKind.CHILD_IN_NEED, authority, new Period(world.today(), null))
                .make();
        sends(CountKind.CHILDREN_IN_CARE, 2, "77", "99");
        ReconciliationCount count = compared().counts().get(0);
        assertEquals(2, count.ours().orElseThrow());
        assertEquals(Optional.of(List.of("99")), count.onlyTheirs());
        assertEquals(Optional.of(List.of("88")), count.onlyOurs());
    }

    @Test
    void a_sealed_record_counts_nowhere_and_its_number_is_not_told() {
        Child child = inCare("55");
        world.inTransaction(() -> world.load(child.id()).seal(world.today(), authority.id()));
        sends(CountKind.CHILDREN_IN_CARE, 1, "44");
        ReconciliationCount count = compared().counts().get(0);
        assertEquals(0, count.ours().orElseThrow());
        assertEquals(Optional.of(List.of()), count.onlyOurs());
    }

    @Test
    void placements_are_those_that_stand_on_the_day() {
        Child child = inCare("1");
        Child other = inCare("2");
        lives(child.id(), "P1", Optional.empty());
        lives(other.id(), "P2", Optional.of(world.today()));
        sends(CountKind.PLACEMENTS, 2, "P1", "P2");
        ReconciliationCount count = compared().counts().get(0);
        assertEquals(1, count.ours().orElseThrow(), "P2 ended");
        assertEquals(Optional.of(List.of("P2")), count.onlyTheirs());
        assertEquals(Optional.of(List.of()), count.onlyOurs());
    }

    @Test
    void counts_without_ids_are_compared_by_number_alone() {
        inCare("1");
        sends(CountKind.LEGAL_STATUSES, 3);
        Compared compared = compared();
        assertEquals(1, compared.counts().get(0).ours().orElseThrow());
        assertEquals(Optional.empty(), compared.counts().get(0).onlyOurs());
        assertEquals(1, compared.differing().size());
    }

    @Test
    void sent_again_they_wait_again_and_the_later_ones_stand() {
        sends(CountKind.CONTACTS, 3);
        assertEquals(1, compared().differing().size());
        sends(CountKind.CONTACTS, 0);
        Compared waiting = world.as(system, () -> readCounts.run(world.today()));
        assertEquals(Optional.empty(), waiting.of().comparedAt());
        assertEquals(List.of(), compared().differing());
    }

    @Test
    void each_client_reads_its_own_alone() {
        sends(CountKind.CONTACTS, 3);
        Actor other =
                new Actor(Actor.Kind.CLIENT, Ids.next(), "Other", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
        assertThrows(NotFound.class, () -> world.as(other, () -> readCounts.run(world.today())));
    }

    @Test
    void a_day_to_come_or_of_long_ago_is_refused() {
        Map<CountKind, Said> none = Map.of(CountKind.CONTACTS, new Said(0, Optional.empty()));
        for (int days : new int[] {1, -8}) {
            assertThrows(
                    Refused.class,
                    () -> world.as(system, () -> sendCounts.run(world.today().plusDays(days), none)));
        }
    }

    @Test
    void after_two_days_without_counts_the_page_says_so() {
        sends(CountKind.CONTACTS, 0);
        compared();
        assertFalse(world.after(Duration.ofHours(47), () -> counts().overdue()));
        assertTrue(world.after(Duration.ofHours(49), () -> counts().overdue()));
    }

    private BridgeState.Counts counts() {
        return world.as(manager, () -> readBridge.run(""))
                .place()
                .orElseThrow()
                .counts()
                .get(0);
    }

    @Test
    void what_cannot_be_counts_is_refused_by_name() {
        refused(new SentCountsV1.SaidV1(null, null));
        refused(new SentCountsV1.SaidV1(-1.0, null));
        refused(new SentCountsV1.SaidV1(1.5, null));
        refused(new SentCountsV1.SaidV1(Double.POSITIVE_INFINITY, null));
        refused(new SentCountsV1.SaidV1(Double.NaN, null));
        refused(new SentCountsV1.SaidV1(2_000_000.0, null));
        refused(new SentCountsV1.SaidV1(2.0, List.of("a")));
        refused(new SentCountsV1.SaidV1(null, List.of("a", "a")));
        refused(new SentCountsV1.SaidV1(null, List.of("\ud800")));
        refused(new SentCountsV1.SaidV1(null, List.of("a\nb")));
        refused(new SentCountsV1.SaidV1(null, Arrays.asList("a", null)));
        assertThrows(Refused.class, SentCountsV1.NONE::said);
        Map<CountKind, Said> said =
                new SentCountsV1(new SentCountsV1.SaidV1(null, List.of("a", "b 2")), null, null, null, null).said();
        assertEquals(Map.of(CountKind.CHILDREN_IN_CARE, new Said(2, Optional.of(List.of("a", "b 2")))), said);
    }

    private static void refused(SentCountsV1.SaidV1 said) {
        assertThrows(Refused.class, () -> new SentCountsV1(null, null, null, said, null).said());
    }
}
