package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.bridge.SendOnce.Sent;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SendingOnceTest {
    private static final String BODY = "a".repeat(64);

    @Inject
    World world;

    @Inject
    SendOnce sendOnce;

    private LocalAuthority ours;
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void an_authority() {
        ours = world.anAuthority();
    }

    @Test
    void the_same_body_under_the_same_key_gets_the_first_answer_and_does_nothing() {
        Sent first = send("lcs", "k", BODY);

        assertEquals(first, send("lcs", "k", BODY));
        assertEquals(1, done.get());
    }

    @Test
    void another_body_under_the_key_is_refused() {
        send("lcs", "k", BODY);

        Refused refused = assertThrows(Refused.class, () -> send("lcs", "k", "b".repeat(64)));

        assertEquals(BridgeRule.KEY_IS_USED_ONCE, refused.rule());
    }

    @Test
    void each_client_has_keys_of_its_own() {
        send("lcs", "k", BODY);
        send("other", "k", "b".repeat(64));

        assertEquals(2, done.get());
    }

    @Test
    void a_key_is_kept_for_seven_days() {
        send("lcs", "k", BODY);

        world.after(Duration.ofDays(7).minusSeconds(1), () -> send("lcs", "k", BODY));
        assertEquals(1, done.get());
        world.after(Duration.ofDays(7).plusSeconds(1), () -> send("lcs", "k", BODY));
        assertEquals(2, done.get());
    }

    @Test
    void an_answer_that_may_be_another_next_time_is_not_kept() {
        world.as(client("lcs"), () -> sendOnce.run("k", BODY, () -> new Sent(409, Optional.empty(), "{}")));

        assertEquals(200, send("lcs", "k", BODY).status());
    }

    @Test
    void an_answer_about_a_child_is_not_given_again_once_the_record_is_sealed() {
        Child child = world.aChild().lookedAfterBy(ours).make();
        Sent first = about(child.id());
        assertEquals(first, about(child.id()));

        world.inTransaction(() -> world.load(child.id()).seal(world.today(), ours.id()));

        assertThrows(NotFound.class, () -> about(child.id()));
    }

    private Sent about(ChildId child) {
        return world.as(
                client("lcs"),
                () -> sendOnce.run("k", BODY, () -> new Sent(200, Optional.of("tag"), "{}", Optional.of(child))));
    }

    private Sent send(String client, String key, String sha256) {
        return world.as(
                client(client),
                () -> sendOnce.run(
                        key,
                        sha256,
                        () -> new Sent(200, Optional.of("tag"), "{\"n\":" + done.incrementAndGet() + "}")));
    }

    private Actor client(String id) {
        return new Actor(Actor.Kind.CLIENT, id, id, List.of(new Post(Role.CASE_SYSTEM, ours.id())));
    }
}
