package org.holdfast.bridge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.bridge.client.AddClient;
import org.holdfast.bridge.client.ShownSecret;
import org.holdfast.bridge.feed.ChangeEntry;
import org.holdfast.bridge.feed.Feed;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.PlacementSaid;
import org.holdfast.child.push.PushPlacement;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people of an authority see of the bridge: their own authority's, and ids of rows only where the role knows them. */
@HoldfastTest
class LookingAtTheBridgeTest {
    @Inject
    World world;

    @Inject
    AddClient addClient;

    @Inject
    NoteUse noteUse;

    @Inject
    ForgetOld forgetOld;

    @Inject
    ReadBridge readBridge;

    @Inject
    PushPlacement pushPlacement;

    @Inject
    Tally tally;

    private LocalAuthority authority;
    private Actor admin;
    private Actor manager;
    private ShownSecret client;

    @BeforeEach
    void a_case_system() {
        authority = world.anAuthority();
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, authority.id());
        client = added("Mosaic", 365);
    }

    private ShownSecret added(String name, int days) {
        return world.as(admin, () -> addClient.run(authority.id(), name, Set.of(Scope.CHILD_WRITE), days));
    }

    private BridgeState.Place seenBy(Actor reader) {
        return world.as(reader, () -> readBridge.run("")).place().orElseThrow();
    }

    private void note(Refusal... refusals) {
        world.doAs(Actor.system("test"), () -> noteUse.run(List.of(), List.of(refusals)));
    }

    private void note(Seen... seen) {
        world.doAs(Actor.system("test"), () -> noteUse.run(List.of(seen), List.of()));
    }

    private Refusal refused(String sourceId, String reason) {
        return Refusal.once(authority.id(), client.clientId(), SentKind.PLACEMENT, sourceId, reason, 409, world.now());
    }

    private Seen seen(Used what, @Nullable Long seq) {
        return new Seen(authority.id(), client.clientId(), what, world.now(), seq);
    }

    @Test
    void each_client_has_its_last_reading_and_sending() {
        note(seen(Used.READ, null), seen(Used.PUSH, null));
        world.after(Duration.ofHours(1), () -> {
            note(seen(Used.PUSH, null));
            return true;
        });
        BridgeState.Client one = seenBy(admin).clients().get(0);
        assertEquals(Optional.of(world.now()), one.lastRead());
        assertEquals(Optional.of(world.now().plus(Duration.ofHours(1))), one.lastPush());
        assertEquals(Optional.empty(), one.lastAsked());
    }

    @Test
    void who_follows_changes_is_behind_by_those_that_it_has_not_asked_for() {
        Feed feed = new Feed(world, authority);
        world.aChild().lookedAfterBy(authority).make();
        world.aChild().lookedAfterBy(authority).make();
        Feed.number(world);
        List<ChangeEntry> all = feed.all();
        note(seen(Used.FEED, 0L));
        ClientUses.Lag lag = seenBy(admin).clients().get(0).lag().orElseThrow();
        assertEquals(2, lag.changes());
        assertEquals(all.get(0).numberedAt(), lag.since());
        note(seen(Used.FEED, all.get(1).seq()));
        assertEquals(Optional.empty(), seenBy(admin).clients().get(0).lag());
    }

    @Test
    void refusals_stand_together_by_reason_and_an_administrator_sees_no_ids() {
        note(refused("P1", "ended-already"), refused("P2", "ended-already"), refused("P3", "not-found"));
        note(refused("P1", "ended-already"));
        List<BridgeState.Refusals> refusals = seenBy(manager).refusals();
        assertEquals(2, refusals.size());
        BridgeState.Refusals ended = refusals.stream()
                .filter(one -> one.reason().equals("ended-already"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, ended.rowCount());
        assertEquals(3, ended.times());
        assertEquals(
                List.of("P1", "P2"),
                ended.rows().stream().map(BridgeState.Row::sourceId).sorted().toList());
        assertTrue(seenBy(admin).refusals().stream().allMatch(one -> one.rows().isEmpty()));
    }

    @Test
    void a_row_that_was_taken_in_since_is_no_longer_open() {
        ChildId child = world.aChild().lookedAfterBy(authority).make().id();
        String row = "P" + Ids.next();
        note(refused(row, "ended-already"));
        assertTrue(seenBy(manager).refusals().get(0).open());
        Actor system = new Actor(
                Actor.Kind.CLIENT, client.clientId(), "Mosaic", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
        world.after(
                Duration.ofMinutes(1),
                () -> world.as(
                        system,
                        () -> pushPlacement.run(
                                child,
                                new SourceEvent(row, "e" + Ids.next(), world.now(), IfMatch.NOT_NEEDED),
                                Optional.of(new PlacementSaid(
                                        "U4",
                                        Optional.of("PR1"),
                                        Optional.of("NM1 1AA"),
                                        world.today(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))));
        BridgeState.Refusals now = seenBy(manager).refusals().get(0);
        assertFalse(now.open());
        assertTrue(now.rows().get(0).taken());
    }

    @Test
    void what_no_ledger_tells_of_is_open_for_a_day() {
        note(Refusal.once(
                authority.id(), client.clientId(), SentKind.ATTENDANCE, "990001", "invalid", 400, world.now()));
        note(refused("P1", "malformed"), refused("P2", "invalid"));
        assertEquals(2, seenBy(manager).needing(), "the two placements are said the same");
        assertEquals(1, world.after(Duration.ofDays(1), () -> seenBy(manager).needing()));
        assertEquals(
                2,
                world.after(Duration.ofDays(1), () -> seenBy(manager).refusals().size()));
    }

    @Test
    void a_refusal_is_forgotten_thirty_days_after_the_last_time() {
        note(refused("P1", "ended-already"));
        assertEquals(1, world.after(Duration.ofDays(29), () -> seenBy(manager)
                .refusals()
                .size()));
        world.after(Duration.ofDays(31), () -> {
            assertEquals(List.of(), seenBy(manager).refusals());
            world.doAs(Actor.system("test"), forgetOld::run);
            return true;
        });
        assertEquals(0L, world.inTransaction(() -> world.em()
                .createQuery("select count(r) from RefusedRequest r where r.authorityId = :it", Long.class)
                .setParameter("it", authority.id())
                .getSingleResult()));
    }

    @Test
    void people_of_another_authority_see_nothing_of_it_even_by_its_id() {
        note(refused("P1", "ended-already"));
        LocalAuthority other = world.anAuthority();
        Actor theirs = world.person("Ben Osei", Role.DATA_MANAGER, other.id());
        BridgeState state = world.as(theirs, () -> readBridge.run(authority.id()));
        assertEquals(other.id(), state.place().orElseThrow().id());
        assertEquals(List.of(), state.place().orElseThrow().clients());
        assertEquals(List.of(), state.place().orElseThrow().refusals());
    }

    @Test
    void a_secret_that_ends_soon_needs_somebody() {
        assertEquals(0, seenBy(admin).needing());
        added("Other", 20);
        BridgeState.Client other = seenBy(admin).clients().get(1);
        assertEquals(BridgeState.SignsIn.NOT_FOR_LONG, other.signsIn());
        assertEquals(1, seenBy(admin).needing());
        assertEquals(BridgeState.SignsIn.NO, world.after(Duration.ofDays(21), () -> seenBy(admin)
                .clients()
                .get(1)
                .signsIn()));
    }

    @Test
    void a_busy_client_is_written_once_a_minute_and_a_refusal_at_once() {
        tally.write();
        tally.add(seen(Used.READ, null));
        tally.write();
        assertEquals(Optional.of(world.now()), seenBy(admin).clients().get(0).lastRead());
        world.after(Duration.ofSeconds(30), () -> {
            tally.add(seen(Used.READ, null));
            tally.add(refused("P1", "ended-already"));
            tally.add(refused("P1", "ended-already"));
            tally.write();
            return true;
        });
        assertEquals(Optional.of(world.now()), seenBy(admin).clients().get(0).lastRead(), "not yet");
        assertEquals(2, seenBy(manager).refusals().get(0).times());
        world.after(Duration.ofSeconds(61), () -> {
            tally.write();
            return true;
        });
        assertEquals(
                Optional.of(world.now().plusSeconds(30)),
                seenBy(admin).clients().get(0).lastRead());
    }

    @Test
    void many_clients_and_refusals_cost_as_many_statements_as_one() {
        note(refused("P1", "ended-already"));
        note(seen(Used.FEED, 0L));
        int one = StatementCount.of(() -> seenBy(manager));
        for (int i = 0; i < 10; i++) {
            ShownSecret more = added("System " + i, 365);
            note(new Seen(authority.id(), more.clientId(), Used.FEED, world.now(), 0L));
            note(refused("Q" + i, "not-found"));
        }
        StatementCount.atMost(one, () -> seenBy(manager));
    }
}
