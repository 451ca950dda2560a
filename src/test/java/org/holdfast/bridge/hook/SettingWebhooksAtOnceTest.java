package org.holdfast.bridge.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two requests of one client come at the same time, as they do when a system sends again what it thinks lost. */
@HoldfastTest(alwaysOnMySql = true)
class SettingWebhooksAtOnceTest {
    private static final String ADDRESS = "https://lcs.northmere.example/hook";

    @Inject
    World world;

    @Inject
    SetWebhook setWebhook;

    @Inject
    ListWebhooks listWebhooks;

    private Actor client;

    @BeforeEach
    void aClient() {
        LocalAuthority authority = world.anAuthority();
        ApiClient row = new ApiClient(authority.id(), "Mosaic", Scope.all(), "test", world.now());
        world.inTransaction(() -> {
            world.em().persist(row);
            return true;
        });
        client = new Actor(Actor.Kind.CLIENT, row.id(), "Mosaic", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
    }

    private SetWebhook.Stands set(String name) {
        return world.as(client, () -> setWebhook.run(name, ADDRESS, false));
    }

    /** Sets one in a transaction that is still open when the other work begins. */
    private void whileSetting(String name, Runnable work) throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        Thread first = new Thread(() -> world.as(
                client,
                () -> world.inTransaction(() -> {
                    setWebhook.run(name, ADDRESS, false);
                    written.countDown();
                    return pause();
                })));
        first.start();
        assertTrue(written.await(30, TimeUnit.SECONDS));
        try {
            work.run();
        } finally {
            first.join();
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names() {
        return world.as(client, listWebhooks::run).stream().map(Webhook::name).toList();
    }

    @Test
    void a_new_webhook_of_one_name_is_made_once_and_changed_by_the_other() throws InterruptedException {
        whileSetting("one", () -> assertFalse(set("one").made()));
        assertEquals(List.of("one"), names());
    }

    @Test
    void there_are_five_at_most_all_the_same() throws InterruptedException {
        List.of("a", "b", "c", "d").forEach(this::set);
        whileSetting(
                "e",
                () -> assertEquals(
                        HookRule.FIVE_AT_MOST,
                        assertThrows(Refused.class, () -> set("f")).rule()));
        assertEquals(List.of("a", "b", "c", "d", "e"), names());
    }
}
