package org.holdfast.bridge.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.bridge.agreement.Agreed;
import org.holdfast.bridge.feed.ChangeEntry;
import org.holdfast.bridge.feed.Feed;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Together;
import org.holdfast.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages reach the receiver: signed, in order for each child, whatever becomes of it meanwhile. */
@HoldfastTest(alwaysOnMySql = true)
class TellingOfChangesTest {
    private static final Set<DeliveryState> ALL = EnumSet.allOf(DeliveryState.class);

    @Inject
    World world;

    @Inject
    SetWebhook setWebhook;

    @Inject
    RemoveWebhook removeWebhook;

    @Inject
    ListWebhooks listWebhooks;

    @Inject
    ListDeliveries listDeliveries;

    @Inject
    ReplayDeliveries replayDeliveries;

    @Inject
    TakeMessages takeMessages;

    @Inject
    Sending sending;

    @Inject
    Inside inside;

    private Feed feed;
    private LocalAuthority authority;
    private Receiver receiver;
    private String secret;
    private String agreement;

    @BeforeEach
    void setUp() {
        inside.allow(true);
        world.inTransaction(
                () -> world.em().createNativeQuery("delete from webhook").executeUpdate());
        authority = world.anAuthority();
        agreement = Agreed.all(world, authority);
        feed = new Feed(world, authority);
        Feed.number(world);
        receiver = new Receiver();
        secret = set("one", receiver.url(), false).secret().orElseThrow();
    }

    @AfterEach
    void tearDown() {
        inside.allow(false);
        receiver.close();
    }

    private SetWebhook.Stands set(String name, String url, boolean newSecret) {
        return world.as(feed.client(), () -> setWebhook.run(name, url, newSecret));
    }

    private ChildId aChild() {
        return world.aChild().lookedAfterBy(authority).make().id();
    }

    private void changed(ChildId child) {
        world.inTransaction(() -> {
            world.em().persist(new Placement(child, "U1", true, new Period(world.today(), null), "test", world.now()));
            return true;
        });
    }

    /** A round of the sender, and the numbering before it. */
    private void round() {
        Feed.number(world);
        sending.due().forEach(sending::serve);
    }

    private void later(Duration time, Runnable work) {
        world.after(time, () -> {
            work.run();
            return true;
        });
    }

    private List<WebhookDelivery> log() {
        return world.as(feed.client(), () -> listDeliveries.run("one", 0, 1000, ALL));
    }

    private List<Long> heard() {
        return receiver.heard.stream()
                .map(message -> Long.valueOf(message.body().replaceFirst(".*\"seq\":([0-9]+).*", "$1")))
                .toList();
    }

    private List<Long> numbered() {
        return feed.all().stream().map(ChangeEntry::seq).toList();
    }

    @Test
    void a_message_holds_ids_alone_and_its_signature_can_be_checked() {
        ChildId child = aChild();
        round();
        Receiver.Heard message = receiver.heard.get(0);
        assertEquals(
                "{\"type\":\"CREATED\",\"timestamp\":\"" + feed.all().get(0).numberedAt() + "\",\"data\":{\"seq\":"
                        + numbered().get(0) + ",\"childId\":\"" + child.id() + "\"}}",
                message.body());
        assertEquals(Signature.of(secret, message.id(), message.timestamp(), message.body()), message.signature());
        assertEquals(world.now().getEpochSecond(), message.timestamp());
        assertEquals(DeliveryState.TAKEN, log().get(0).state());
        assertEquals(Optional.of(204), log().get(0).answerStatus());
        round();
        assertEquals(1, receiver.heard.size(), "once");
    }

    @Test
    void without_an_agreement_nothing_goes_out_and_what_waits_goes_with_the_next_one() {
        aChild();
        Agreed.revoke(world, agreement);
        round();
        assertEquals(0, receiver.heard.size());
        assertEquals(DeliveryState.WAITING, log().get(0).state());
        Agreed.all(world, authority);
        round();
        assertEquals(1, receiver.heard.size());
    }

    @Test
    void revoking_stops_the_next_message_of_those_that_were_taken_together() {
        aChild();
        aChild();
        aChild();
        receiver.answer = message -> {
            if (receiver.heard.isEmpty()) {
                Agreed.revoke(world, agreement);
            }
            return "204 ";
        };
        round();
        assertEquals(1, receiver.heard.size());
        assertEquals(
                2,
                log().stream()
                        .filter(one -> one.state() == DeliveryState.WAITING)
                        .count());
    }

    @Test
    void a_secret_before_signs_beside_the_new_one_for_a_day() {
        String next = set("one", receiver.url(), true).secret().orElseThrow();
        ChildId child = aChild();
        round();
        Receiver.Heard message = receiver.heard.get(0);
        assertEquals(
                Signature.of(next, message.id(), message.timestamp(), message.body()) + " "
                        + Signature.of(secret, message.id(), message.timestamp(), message.body()),
                message.signature());
        later(Webhook.OVERLAP, () -> {
            changed(child);
            round();
        });
        assertFalse(receiver.heard.get(1).signature().contains(" "));
    }

    @Test
    void a_receiver_that_says_that_its_copy_is_up_to_date_is_noted() {
        aChild();
        receiver.answer = message -> "200 {\"synced\":true}";
        round();
        assertEquals(Optional.of(world.now()), log().get(0).syncedAt());
        aChild();
        receiver.answer = message -> "200 {\"synced\":\"true\"";
        round();
        assertEquals(Optional.empty(), log().get(1).syncedAt());
        assertEquals(DeliveryState.TAKEN, log().get(1).state());
    }

    @Test
    void after_six_hours_without_a_receiver_all_is_told_in_order_for_each_child() {
        List<ChildId> children = List.of(aChild(), aChild(), aChild(), aChild());
        receiver.answer = message -> "503 ";
        AtomicInteger tries = new AtomicInteger();
        for (int minute = 0; minute < 360; minute += 2) {
            int now = minute;
            later(Duration.ofMinutes(minute), () -> {
                if (now % 10 == 0) {
                    changed(children.get(now / 10 % children.size()));
                }
                round();
                tries.set(log().stream().mapToInt(WebhookDelivery::tries).sum());
            });
        }
        assertEquals(List.of(), receiver.heard);
        assertTrue(numbered().size() > 30, "changes: " + numbered().size());
        assertTrue(tries.get() < 40, "a receiver that is down is asked now and then: " + tries);

        receiver.answer = message -> "200 ";
        for (int minute = 360; minute <= 440; minute += 2) {
            later(Duration.ofMinutes(minute), this::round);
        }
        assertEquals(new TreeSet<>(numbered()), new TreeSet<>(heard()), "all");
        assertEquals(numbered().size(), heard().size(), "once");
        Map<String, Long> last = new HashMap<>();
        receiver.heard.forEach(message -> {
            long seq = Long.parseLong(message.body().replaceFirst(".*\"seq\":([0-9]+).*", "$1"));
            String child = message.body().replaceFirst(".*\"childId\":\"([^\"]+)\".*", "$1");
            assertTrue(last.getOrDefault(child, 0L) < seq, "in order");
            last.put(child, seq);
        });
    }

    @Test
    void one_that_is_refused_holds_up_its_own_child_alone_and_is_set_aside_after_three_days() {
        ChildId poison = aChild();
        ChildId other = aChild();
        receiver.answer = message -> message.body().contains(poison.id()) ? "500 " : "200 ";
        round();
        changed(poison);
        changed(other);
        round();
        assertEquals(2, receiver.heard.size(), "both of the other child");
        assertEquals(
                List.of(DeliveryState.WAITING, DeliveryState.WAITING),
                log().stream()
                        .filter(one -> one.childId().equals(poison.id()))
                        .map(WebhookDelivery::state)
                        .toList());
        for (int hours = 1; hours < 80; hours += 2) {
            later(Duration.ofHours(hours), this::round);
        }
        assertEquals(
                List.of(DeliveryState.SET_ASIDE, DeliveryState.SET_ASIDE),
                log().stream()
                        .filter(one -> one.childId().equals(poison.id()))
                        .map(WebhookDelivery::state)
                        .toList());
        assertEquals(Optional.of(500), log().get(0).answerStatus());

        receiver.answer = message -> "200 ";
        long from = numbered().get(0);
        long to = numbered().get(3);
        int again = world.as(feed.client(), () -> replayDeliveries.run("one", from, to));
        assertEquals(4, again);
        round();
        assertEquals(6, receiver.heard.size(), "all four once more");
    }

    @Test
    void a_receiver_that_never_comes_back_ends_with_everything_set_aside() {
        receiver.answer = message -> "503 ";
        for (int i = 0; i < 30; i++) {
            aChild();
        }
        round();
        later(Duration.ofHours(73), this::round);
        assertTrue(log().stream().allMatch(one -> one.state() == DeliveryState.SET_ASIDE));
        assertEquals(30, log().size());
    }

    @Test
    void what_changed_before_there_was_a_webhook_can_be_replayed() {
        ChildId child = aChild();
        round();
        removeAndMakeAgain();
        round();
        assertEquals(1, receiver.heard.size());
        long seq = numbered().get(0);
        assertEquals(1, (int) world.as(feed.client(), () -> replayDeliveries.run("one", seq, seq)));
        round();
        assertEquals(List.of(seq, seq), heard());
        world.inTransaction(() -> world.load(child).seal(world.today(), authority.id()));
        Feed.number(world);
        assertEquals(0, (int) world.as(feed.client(), () -> replayDeliveries.run("one", seq, seq)), "closed since");
    }

    private void removeAndMakeAgain() {
        world.doAs(feed.client(), () -> removeWebhook.run("one"));
        assertThrows(NotFound.class, this::log);
        set("one", receiver.url(), false);
    }

    @Test
    void what_a_dead_node_had_taken_is_sent_after_its_lease() {
        aChild();
        Feed.number(world);
        String hook = sending.due().get(0);
        assertEquals(
                1,
                world.as(Actor.system("test"), () -> takeMessages.run(hook, org.holdfast.kernel.Ids.next()))
                        .size());
        round();
        assertEquals(0, receiver.heard.size());
        later(WebhookDeliveries.LEASE.plusSeconds(1), this::round);
        assertEquals(1, receiver.heard.size());
    }

    @Test
    void follows_no_redirect() {
        aChild();
        receiver.answer = message -> "307 ";
        round();
        assertEquals(Optional.of(307), log().get(0).answerStatus());
        assertEquals(DeliveryState.WAITING, log().get(0).state());
    }

    @Test
    void a_name_that_leads_into_this_network_is_not_followed() {
        aChild();
        inside.allow(false);
        round();
        assertEquals("address not allowed", log().get(0).error().orElseThrow());
        assertEquals(List.of(), receiver.heard);
    }

    @Test
    void a_client_has_five_at_most_and_sees_nobody_elses() {
        for (String name : List.of("two", "three", "four", "five")) {
            set(name, receiver.url(), false);
        }
        assertEquals(
                HookRule.FIVE_AT_MOST,
                assertThrows(Refused.class, () -> set("six", receiver.url(), false))
                        .rule());
        assertFalse(set("five", receiver.url() + "?again", false).made());
        Actor stranger = new Feed(world, world.anAuthority()).client();
        assertEquals(List.of(), world.as(stranger, listWebhooks::run));
        assertThrows(NotFound.class, () -> world.as(stranger, () -> listDeliveries.run("one", 0, 10, ALL)));
    }

    @Test
    void two_who_set_a_new_one_of_the_same_name_at_once_set_one() throws Exception {
        Actor client = known();
        String url = receiver.url();

        List<Boolean> made = Together.act(
                world,
                () -> world.as(client, () -> setWebhook.run("both", url, false)).made(),
                () -> world.as(client, () -> setWebhook.run("both", url, false)).made());

        assertEquals(List.of(true, false), made);
        assertEquals(1, world.as(client, listWebhooks::run).size());
    }

    @Test
    void two_who_set_the_last_one_at_once_do_not_make_six() throws Exception {
        Actor client = known();
        String url = receiver.url();
        for (String name : List.of("one", "two", "three", "four")) {
            world.as(client, () -> setWebhook.run(name, url, false));
        }

        List<String> answers = Together.act(
                world,
                () -> world.as(client, () -> setWebhook.run("five", url, false))
                        .hook()
                        .name(),
                () -> assertThrows(Refused.class, () -> world.as(client, () -> setWebhook.run("six", url, false)))
                        .rule()
                        .toString());

        assertEquals(List.of("five", HookRule.FIVE_AT_MOST.toString()), answers);
    }

    /** A client that the server knows by a row of its own, as every one that signs in. */
    private Actor known() {
        ApiClient row = new ApiClient(authority.id(), "lcs", EnumSet.allOf(Scope.class), "test", world.now());
        world.inTransaction(() -> {
            world.em().persist(row);
            return true;
        });
        return new Actor(Actor.Kind.CLIENT, row.id(), row.name(), List.of(new Post(Role.CASE_SYSTEM, authority.id())));
    }

    @Test
    void other_authorities_changes_are_told_to_nobody_else() {
        LocalAuthority other = world.anAuthority();
        world.aChild().lookedAfterBy(other).make();
        round();
        assertEquals(List.of(), new ArrayList<>(receiver.heard));
        assertEquals(List.of(), log());
    }
}
