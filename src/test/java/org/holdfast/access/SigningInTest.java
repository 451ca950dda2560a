package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.holdfast.kernel.Ids;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
class SigningInTest {
    private static final String PASSWORD = "a long enough one";
    private static final int MANY = Proof.rounds(16, 100);
    private static final Actor NOBODY_YET = Actor.system("test");

    @Inject
    World world;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private String id = "";
    private String user = "";
    private PostHeld post = new PostHeld();

    @BeforeEach
    void anAccount() {
        School school = world.aSchool(world.anAuthority());
        id = Ids.next();
        user = "u" + id.substring(24);
        world.inTransaction(() -> {
            accounts.open(new Account(id, user, "Rosa Lamb", Secrets.hash(PASSWORD)));
            post = new PostHeld(
                    id, new Post(Role.STAFF, school.id()), world.today().minusDays(9), clock.instant());
            accounts.appoint(post);
            return true;
        });
    }

    private Optional<Actor> with(String password) {
        return world.as(NOBODY_YET, () -> signIn.withPassword(user, password, "192.0.2.7"))
                .map(SignedIn::actor);
    }

    private Optional<Actor> withToken(String token) {
        return world.as(NOBODY_YET, () -> signIn.withToken(token, "192.0.2.7"));
    }

    private long failures() {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(e) from AuditEntry e where e.actorName = :user and e.outcome = 'SIGN_IN_FAILED'"
                                + " and e.address = '192.0.2.7'",
                        Long.class)
                .setParameter("user", user)
                .getSingleResult());
    }

    @Test
    void needs_the_right_password_whatever_the_case_of_the_name() {
        assertTrue(with("wrong").isEmpty());
        assertEquals(id, with(PASSWORD).orElseThrow().id());
        user = user.toUpperCase(Locale.ROOT);
        assertEquals(id, with(PASSWORD).orElseThrow().id());
    }

    @Test
    void is_kept_in_the_trail_when_it_fails() {
        with("wrong");
        with("wrong");
        assertEquals(2, failures());
    }

    @Test
    void a_stranger_elsewhere_does_not_keep_the_owner_out_of_where_they_always_come_from() {
        assertTrue(with(PASSWORD).isPresent());
        for (int i = 0; i < 9; i++) {
            world.as(NOBODY_YET, () -> signIn.withPassword(user, "guess", "203.0.113.9"));
        }
        assertTrue(from("203.0.113.9").isEmpty(), "locked to the stranger");
        assertTrue(from("198.51.100.4").isEmpty(), "and to every address that is new");
        assertTrue(with(PASSWORD).isPresent(), "the owner's own has a lock of its own");
    }

    @Test
    void the_owners_own_address_is_barred_by_wrong_passwords_from_there() {
        assertTrue(with(PASSWORD).isPresent());
        for (int i = 0; i < 5; i++) {
            with("wrong");
        }
        assertTrue(with(PASSWORD).isEmpty());
        assertTrue(world.after(Duration.ofMinutes(1), () -> with(PASSWORD)).isPresent());
    }

    private Optional<Actor> from(String address) {
        return world.as(
                NOBODY_YET, () -> signIn.withPassword(user, PASSWORD, address).map(SignedIn::actor));
    }

    @Test
    void is_barred_after_five_wrong_passwords_even_with_the_right_one() {
        for (int i = 0; i < 5; i++) {
            with("wrong");
        }
        assertTrue(with(PASSWORD).isEmpty());
    }

    @Test
    void counts_each_of_many_wrong_passwords_tried_at_once_and_then_lets_nobody_in() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Boolean>> tries =
                    many.invokeAll(Collections.nCopies(MANY, () -> with("wrong").isPresent()), 5, TimeUnit.MINUTES);
            for (Future<Boolean> one : tries) {
                assertFalse(one.get());
            }
        } finally {
            many.shutdownNow();
        }
        assertEquals(MANY, failures(), "each is in the trail");
        assertTrue(with(PASSWORD).isEmpty());
        assertTrue(world.inTransaction(
                () -> accounts.byId(id).orElseThrow().lockedAt(clock.instant().plusSeconds(59))));
        assertFalse(
                world.inTransaction(() ->
                        accounts.byId(id).orElseThrow().lockedAt(clock.instant().plusSeconds(61))),
                "whoever goes on does not lengthen it");
    }

    @Test
    void fails_with_a_password_that_is_changed_while_it_is_compared() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> old = world.inTransaction(() -> {
                Account account = accounts.byId(id).orElseThrow();
                accounts.hold(account);
                account.changePassword(Secrets.hash("another long one"));
                Future<Boolean> late = other.submit(() -> with(PASSWORD).isPresent());
                // Long enough to read the old hash and compare; then it waits for the row.
                pause(Duration.ofSeconds(2));
                assertFalse(late.isDone(), "it waits");
                return late;
            });
            assertFalse(old.get(1, TimeUnit.MINUTES));
            assertTrue(with("another long one").isPresent());
        } finally {
            other.shutdownNow();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void is_over_with_a_closed_account_at_the_next_request() {
        assertTrue(again().isPresent());
        world.inTransaction(() -> {
            accounts.byId(id).orElseThrow().close(clock.instant());
            return true;
        });
        assertTrue(again().isEmpty());
        assertTrue(with(PASSWORD).isEmpty());
    }

    @Test
    void leaves_no_role_at_the_next_request_once_the_post_ended_today() {
        assertEquals(1, again().orElseThrow().posts().size());
        world.inTransaction(() -> {
            world.em().find(PostHeld.class, post.id()).end(world.today());
            return true;
        });
        assertTrue(again().orElseThrow().posts().isEmpty());
    }

    private Optional<Actor> again() {
        return world.as(NOBODY_YET, () -> signIn.again(id));
    }

    @Test
    void with_a_token_ends_when_it_expires_or_is_revoked() {
        String authority = world.anAuthority().id();
        ApiToken open = token("open", authority, null);
        token("over", authority, Duration.ZERO);
        token("soon", authority, Duration.ofMinutes(1));
        Actor client = withToken("open" + id).orElseThrow();
        assertEquals(authority, client.posts().get(0).organisation());
        assertEquals(Actor.Kind.CLIENT, client.kind());
        assertTrue(withToken("soon" + id).isPresent());
        assertTrue(withToken("over" + id).isEmpty());
        assertTrue(withToken("never issued").isEmpty());
        world.inTransaction(() -> {
            accounts.token(Secrets.sha256("open" + id)).orElseThrow().revoke(clock.instant());
            return true;
        });
        assertTrue(withToken("open" + id).isEmpty());
        assertEquals("client", open.clientName());
    }

    private ApiToken token(String text, String authority, @Nullable Duration life) {
        ApiToken token = new ApiToken(
                text + id,
                "client",
                authority,
                life == null ? null : clock.instant().plus(life));
        world.inTransaction(() -> {
            accounts.issue(token);
            return true;
        });
        return token;
    }
}
