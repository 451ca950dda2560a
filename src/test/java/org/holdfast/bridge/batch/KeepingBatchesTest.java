package org.holdfast.bridge.batch;

import static org.holdfast.bridge.batch.Batching.about;
import static org.holdfast.bridge.batch.Batching.bean;
import static org.holdfast.bridge.batch.Batching.child;
import static org.holdfast.bridge.batch.Batching.home;
import static org.holdfast.bridge.batch.Batching.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.OutOfScope;
import org.holdfast.access.Scope;
import org.holdfast.bridge.BridgeRule;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees a batch, for how long, and that the same request leads to the same one. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class KeepingBatchesTest {
    private static final Optional<String> KEY = Optional.of("nightly-1");

    @Inject
    World world;

    private Batching system;
    private String body;

    @BeforeEach
    void aCaseSystem() {
        system = new Batching(world);
        body = child(Batching.aNumber(), "Rosa");
    }

    private String sends(Optional<String> key, String text) {
        return system.sends(system.actor(), key, text);
    }

    @Test
    void the_same_request_under_its_key_leads_to_the_same_batch_also_when_it_is_done() {
        String id = sends(KEY, body);
        assertEquals(id, sends(KEY, body));
        assertEquals(List.of("1 201 NEW"), said(system.done(id)));
        assertEquals(id, sends(KEY, body));
        assertEquals(1, system.batch(id).done());
        assertNotEquals(id, sends(Optional.of("nightly-2"), body));
        assertNotEquals(id, sends(Optional.empty(), body));
    }

    @Test
    void another_body_under_the_key_is_refused() {
        sends(KEY, body);
        Refused refused = assertThrows(Refused.class, () -> sends(KEY, body + "\n{}"));
        assertEquals(BridgeRule.KEY_IS_USED_ONCE, refused.rule());
    }

    @Test
    void a_body_without_a_line_is_no_batch() {
        assertEquals(
                400,
                assertThrows(BadBatch.class, () -> sends(KEY, " \n\n"))
                        .problem()
                        .status());
        assertEquals(
                400,
                assertThrows(BadBatch.class, () -> sends(KEY, "")).problem().status());
        assertEquals(List.of("1 201 NEW"), said(system.done(sends(KEY, body))), "the key is free as before");
    }

    @Test
    void only_clients_of_the_authority_find_a_batch() {
        String id = sends(KEY, body);
        Batching other = new Batching(world);
        assertThrows(NotFound.class, () -> other.batch(id));
        assertThrows(NotFound.class, () -> other.answers(id));
        assertThrows(NotFound.class, () -> system.batch("no-id-at-all"));
    }

    @Test
    void only_a_client_that_may_write_sends_or_reads_one() {
        Actor reader = system.actor(Scope.PLAN_READ, Scope.CHANGES_READ);
        assertThrows(OutOfScope.class, () -> system.sends(reader, KEY, body));
        String id = sends(KEY, body);
        assertThrows(
                OutOfScope.class,
                () -> world.as(reader, () -> bean(ReadBatch.class).run(id)));
        assertThrows(
                OutOfScope.class,
                () -> world.as(reader, () -> bean(ListLineAnswers.class).run(id, 0, 1)));
    }

    @Test
    void a_week_later_it_is_forgotten_with_all_that_came_of_it() {
        String number = Batching.aNumber();
        String id = system.sends(List.of(child(number, "Rosa"), home(about(number), "P1", "2026-11-01")));
        system.done(id);
        String waiting = system.sends(List.of(body));
        world.after(Duration.ofDays(7), () -> assertThrows(NotFound.class, () -> system.batch(id)));
        world.after(Duration.ofDays(7).plusSeconds(1), () -> {
            world.doAs(Actor.system("test"), () -> bean(ForgetBatches.class).run());
            return true;
        });
        for (String one : List.of(id, waiting)) {
            assertThrows(NotFound.class, () -> system.batch(one));
            assertEquals(List.of(), world.inTransaction(() -> world.em()
                    .createNativeQuery("select line_no from batch_line where batch_id = ?1")
                    .setParameter(1, one)
                    .getResultList()));
        }
        system.works();
    }

    @Test
    void a_twenty_first_waits_outside() {
        for (int i = 0; i < 20; i++) {
            system.sends(List.of(body));
        }
        Refused refused = assertThrows(Refused.class, () -> system.sends(List.of(body)));
        assertEquals(BatchRule.NOT_TOO_MANY_AT_ONCE, refused.rule());
        assertNotEquals("", new Batching(world).sends(List.of(body)), "another authority's come in");
    }
}
