package org.holdfast.bridge.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.bridge.agreement.Agreed;
import org.holdfast.bridge.feed.Feed;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees which messages a case system did not take, and has them sent again. */
@HoldfastTest(alwaysOnMySql = true)
class ReplayingForAClientTest {
    @Inject
    World world;

    @Inject
    SetWebhook setWebhook;

    @Inject
    ListDeliveries listDeliveries;

    @Inject
    ReplayForClient replayForClient;

    @Inject
    HookStandings standings;

    @Inject
    Sending sending;

    @Inject
    Inside inside;

    private LocalAuthority authority;
    private Feed feed;
    private Receiver receiver;
    private Actor admin;

    @BeforeEach
    void a_webhook_and_two_children() {
        inside.allow(true);
        world.inTransaction(
                () -> world.em().createNativeQuery("delete from webhook").executeUpdate());
        authority = world.anAuthority();
        Agreed.all(world, authority);
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        feed = new Feed(world, authority);
        Feed.number(world);
        receiver = new Receiver();
        world.as(feed.client(), () -> setWebhook.run("one", receiver.url(), false));
        world.aChild().lookedAfterBy(authority).make();
        world.aChild().lookedAfterBy(authority).make();
        Feed.number(world);
    }

    @AfterEach
    void closed() {
        inside.allow(false);
        receiver.close();
    }

    private HookStanding standing() {
        return world.inTransaction(() -> standings.of(List.of(authority.id()))).get(0);
    }

    private List<String> log() {
        Set<DeliveryState> all = EnumSet.allOf(DeliveryState.class);
        return world.as(feed.client(), () -> listDeliveries.run("one", 0, 10, all)).stream()
                .map(one -> one.state().name())
                .toList();
    }

    private void setAside() {
        world.inTransaction(() -> world.em()
                .createQuery("update WebhookDelivery d set d.state = :aside, d.endedAt = :now")
                .setParameter("aside", DeliveryState.SET_ASIDE)
                .setParameter("now", world.now())
                .executeUpdate());
    }

    @Test
    void what_waits_and_what_was_taken_last_is_known() {
        assertEquals(2, standing().waiting().messages());
        assertEquals(Optional.of(world.now()), standing().waiting().oldest());
        assertEquals(Optional.empty(), standing().lastTaken());
        world.after(Duration.ofMinutes(1), () -> {
            sending.due().forEach(sending::serve);
            return true;
        });
        assertEquals(0, standing().waiting().messages());
        assertEquals(
                Optional.of(world.now().plus(Duration.ofMinutes(1))), standing().lastTaken());
        assertEquals("127.0.0.1", standing().host(), "and nothing of the rest of the address");
    }

    @Test
    void what_was_set_aside_is_sent_again_and_nothing_else() {
        setAside();
        HookStanding.Batch aside = standing().setAside();
        assertEquals(2, aside.messages());
        assertEquals(2, world.as(admin, () -> replayForClient.run(standing().id(), aside.from(), aside.to(), true)));
        assertEquals(List.of("WAITING", "WAITING"), log());
        sending.due().forEach(sending::serve);
        assertEquals(List.of("TAKEN", "TAKEN"), log());
        assertEquals(0, world.as(admin, () -> replayForClient.run(standing().id(), aside.from(), aside.to(), true)));
    }

    @Test
    void a_range_is_sent_again_whether_it_was_taken_or_not() {
        sending.due().forEach(sending::serve);
        long first = feed.all().get(0).seq();
        assertEquals(1, world.as(admin, () -> replayForClient.run(standing().id(), first, first, false)));
        assertThrows(
                Refused.class,
                () -> world.as(admin, () -> replayForClient.run(standing().id(), 1, 20_000, false)));
        assertThrows(
                Refused.class,
                () -> world.as(admin, () -> replayForClient.run(standing().id(), 2, 1, true)));
    }

    @Test
    void another_authoritys_administrator_finds_no_such_webhook() {
        Actor other = world.person(
                "Kit Farrow", Role.ADMINISTRATOR, world.anAuthority().id());
        String hook = standing().id();
        assertThrows(NotFound.class, () -> world.as(other, () -> replayForClient.run(hook, 1, 1, true)));
        assertThrows(NotFound.class, () -> world.as(admin, () -> replayForClient.run("none", 1, 1, true)));
    }
}
