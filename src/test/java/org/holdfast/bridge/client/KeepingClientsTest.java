package org.holdfast.bridge.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.ClientRule;
import org.holdfast.access.ClientSignIn;
import org.holdfast.access.ClientSignIn.Answer;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.SignIn;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class KeepingClientsTest {
    private static final Actor NOBODY_YET = Actor.system("test");

    @Inject
    World world;

    @Inject
    AddClient addClient;

    @Inject
    RotateSecret rotateSecret;

    @Inject
    RevokeSecret revokeSecret;

    @Inject
    CloseClient closeClient;

    @Inject
    ListClients listClients;

    @Inject
    ClientSignIn clientSignIn;

    @Inject
    SignIn signIn;

    private LocalAuthority authority;
    private Actor admin;

    @BeforeEach
    void anAdministrator() {
        authority = world.anAuthority();
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
    }

    private ShownSecret added(Scope... scopes) {
        return world.as(admin, () -> addClient.run(authority.id(), "Mosaic, nightly", Set.of(scopes), 365));
    }

    private Answer asks(ShownSecret shown, @Nullable String scopes) {
        return world.as(NOBODY_YET, () -> clientSignIn.token(shown.clientId(), shown.secret(), scopes, "192.0.2.7"));
    }

    private String token(ShownSecret shown) {
        return assertInstanceOf(Answer.Issued.class, asks(shown, null)).token();
    }

    private boolean refused(ShownSecret shown) {
        return asks(shown, null) instanceof Answer.WrongClient;
    }

    private Optional<Actor> acting(String token) {
        return world.as(NOBODY_YET, () -> signIn.withToken(token, "192.0.2.7"));
    }

    private Clients.Client listed(ShownSecret shown) {
        return world.as(admin, () -> listClients.run().client(shown.clientId()).orElseThrow());
    }

    @Test
    void a_token_acts_as_the_client_with_its_scopes_for_its_authority() {
        ShownSecret shown = added(Scope.PLAN_READ, Scope.CHANGES_READ);
        Actor client = acting(token(shown)).orElseThrow();

        assertEquals(shown.clientId(), client.id());
        assertEquals("Mosaic, nightly", client.name());
        assertEquals(Set.of(Scope.PLAN_READ, Scope.CHANGES_READ), client.scopes());
        assertEquals(List.of(authority.id()), client.organisations(Role.CASE_SYSTEM));
        assertEquals(world.now(), listed(shown).lastUsed().orElseThrow());
    }

    @Test
    void a_token_lasts_fifteen_minutes() {
        ShownSecret shown = added(Scope.PLAN_READ);
        String token = token(shown);

        assertTrue(world.after(Duration.ofMinutes(14), () -> acting(token)).isPresent());
        assertTrue(world.after(Duration.ofMinutes(15), () -> acting(token)).isEmpty());
    }

    @Test
    void a_token_can_be_narrowed_and_never_widened() {
        ShownSecret shown = added(Scope.PLAN_READ, Scope.CHILD_WRITE);
        Answer narrow = asks(shown, "child:write");

        assertEquals(
                Set.of(Scope.CHILD_WRITE),
                assertInstanceOf(Answer.Issued.class, narrow).scopes());
        assertEquals(
                Set.of(Scope.CHILD_WRITE),
                acting(((Answer.Issued) narrow).token()).orElseThrow().scopes());
        assertInstanceOf(Answer.WrongScope.class, asks(shown, "plan:read webhooks"));
        assertInstanceOf(Answer.WrongScope.class, asks(shown, "plan:everything"));
        assertInstanceOf(Answer.WrongScope.class, asks(shown, ""));
    }

    @Test
    void an_unknown_client_and_a_wrong_secret_are_told_alike_and_kept_in_the_trail() {
        ShownSecret shown = added(Scope.PLAN_READ);
        ShownSecret wrong = new ShownSecret(shown.clientId(), "", "guessed", world.now());

        assertTrue(refused(wrong));
        assertTrue(refused(new ShownSecret("00000000-0000-7000-8000-000000000000", "", shown.secret(), world.now())));
        assertTrue(refused(new ShownSecret("\u0000\ud800 no id", "", "\udc00", world.now())));
        assertEquals(1, failures(shown));
    }

    private long failures(ShownSecret shown) {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(e) from AuditEntry e where e.actorId = :client and e.outcome = 'SIGN_IN_FAILED'",
                        Long.class)
                .setParameter("client", shown.clientId())
                .getSingleResult());
    }

    @Test
    void five_wrong_secrets_bar_the_right_one_for_a_minute() {
        ShownSecret shown = added(Scope.PLAN_READ);
        ShownSecret wrong = new ShownSecret(shown.clientId(), "", "guessed", world.now());
        for (int i = 0; i < 5; i++) {
            assertTrue(refused(wrong));
        }

        assertTrue(refused(shown));
        assertFalse(world.after(Duration.ofSeconds(61), () -> refused(shown)));
    }

    @Test
    void a_new_secret_lets_the_old_one_go_on_for_the_days_of_the_overlap() {
        ShownSecret old = added(Scope.PLAN_READ);
        ShownSecret fresh = world.as(admin, () -> rotateSecret.run(old.clientId(), 7, 365));

        assertFalse(refused(old));
        assertFalse(refused(fresh));
        assertTrue(world.after(Duration.ofDays(7), () -> refused(old)));
        assertFalse(world.after(Duration.ofDays(7), () -> refused(fresh)));
        assertEquals(
                List.of(Clients.State.WORKS, Clients.State.ENDS_SOON),
                listed(old).secrets().stream().map(Clients.Secret::state).toList());
    }

    @Test
    void an_overlap_never_makes_a_secret_last_longer() {
        ShownSecret old = world.as(admin, () -> addClient.run(authority.id(), "x", Set.of(Scope.PLAN_READ), 2));
        world.as(admin, () -> rotateSecret.run(old.clientId(), 30, 365));

        assertTrue(world.after(Duration.ofDays(2), () -> refused(old)));
    }

    @Test
    void a_token_does_not_outlive_its_secret() {
        ShownSecret old = added(Scope.PLAN_READ);
        String token = world.after(Duration.ofDays(365).minusMinutes(5), () -> token(old));

        assertTrue(world.after(Duration.ofDays(365).minusMinutes(1), () -> acting(token))
                .isPresent());
        assertTrue(world.after(Duration.ofDays(365), () -> acting(token)).isEmpty());
    }

    @Test
    void a_revoked_secret_ends_at_once_with_its_tokens_and_with_no_other() {
        ShownSecret old = added(Scope.PLAN_READ);
        ShownSecret fresh = world.as(admin, () -> rotateSecret.run(old.clientId(), 7, 365));
        String ofOld = token(old);
        String ofFresh = token(fresh);
        String oldId = listed(old).secrets().get(1).id();
        world.doAs(admin, () -> revokeSecret.run(old.clientId(), oldId));

        assertTrue(refused(old));
        assertTrue(acting(ofOld).isEmpty());
        assertFalse(refused(fresh));
        assertTrue(acting(ofFresh).isPresent());
    }

    @Test
    void a_closed_client_ends_at_the_next_request() {
        ShownSecret shown = added(Scope.PLAN_READ);
        String token = token(shown);
        world.doAs(admin, () -> closeClient.run(shown.clientId(), true));

        assertTrue(acting(token).isEmpty());
        assertTrue(refused(shown));
        assertEquals(
                ClientRule.CLIENT_IS_OPEN,
                assertThrows(Refused.class, () -> world.as(admin, () -> rotateSecret.run(shown.clientId(), 1, 1)))
                        .rule());
        assertEquals(1, world.as(admin, () -> listClients.run().closed().size()));
    }

    @Test
    void another_authoritys_client_is_not_there() {
        ShownSecret shown = added(Scope.PLAN_READ);
        String secretId = listed(shown).secrets().get(0).id();
        Actor other =
                world.person("Another", Role.ADMINISTRATOR, world.anAuthority().id());

        assertThrows(NotFound.class, () -> world.as(other, () -> rotateSecret.run(shown.clientId(), 1, 1)));
        assertThrows(NotFound.class, () -> world.doAs(other, () -> revokeSecret.run(shown.clientId(), secretId)));
        assertThrows(NotFound.class, () -> world.doAs(other, () -> closeClient.run(shown.clientId(), true)));
        assertThrows(
                NotFound.class,
                () -> world.as(other, () -> addClient.run(authority.id(), "x", EnumSet.allOf(Scope.class), 1)));
        assertEquals(0, world.as(other, () -> listClients.run().open().size()));
        assertFalse(refused(shown));
    }

    @Test
    void what_does_not_make_a_client_is_refused_at_its_field() {
        refuses(ClientRule.CLIENT_IS_NAMED, " ", Set.of(Scope.PLAN_READ), 1);
        refuses(ClientRule.CLIENT_IS_NAMED, "x".repeat(101), Set.of(Scope.PLAN_READ), 1);
        refuses(ClientRule.CLIENT_HAS_A_SCOPE, "x", Set.of(), 1);
        refuses(ClientRule.SECRET_LASTS_UP_TO_TWO_YEARS, "x", Set.of(Scope.PLAN_READ), 0);
        refuses(ClientRule.SECRET_LASTS_UP_TO_TWO_YEARS, "x", Set.of(Scope.PLAN_READ), 731);
        ShownSecret shown = added(Scope.PLAN_READ);
        assertEquals(
                ClientRule.OVERLAP_IS_SHORT,
                assertThrows(Refused.class, () -> world.as(admin, () -> rotateSecret.run(shown.clientId(), 91, 1)))
                        .rule());
    }

    private void refuses(ClientRule rule, String name, Set<Scope> scopes, int days) {
        Refused refused = assertThrows(
                Refused.class, () -> world.as(admin, () -> addClient.run(authority.id(), name, scopes, days)));
        assertEquals(rule, refused.rule());
    }

    @Test
    void the_secret_is_kept_nowhere() {
        ShownSecret shown = added(Scope.PLAN_READ);
        List<?> kept = world.inTransaction(() -> world.em()
                .createNativeQuery("select secret_hash from api_secret where client_id = ?")
                .setParameter(1, shown.clientId())
                .getResultList());

        assertEquals(1, kept.size());
        assertFalse(kept.toString().contains(shown.secret()));
        assertFalse(shown.toString().contains(shown.secret()));
    }
}
