package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdfast.platform.Config;

/**
 * Turns what a caller proves into an {@code Actor}. No use case, since nobody acts yet: it is the one door before
 * {@code @Allowed}. Posts are read anew for every request, so that access ends with the post.
 */
@ApplicationScoped
@Transactional
public class SignIn {
    /** Burnt for unknown names too, so that the time taken tells nothing. */
    private static final String NO_ONES_HASH = Secrets.hash(Secrets.random());

    @Inject
    Accounts accounts;

    @Inject
    ApiClients clients;

    @Inject
    IssuerCheck issuer;

    @Inject
    RefusedTokens refusedTokens;

    @Inject
    Locks locks;

    @Inject
    Clock clock;

    @Inject
    Event<Acted> acted;

    @Inject
    Event<Admitted> admitted;

    /**
     * The person of a name and password; empty for a wrong pair, a closed or a locked account alike. What a try does to
     * the account is decided on its row, held from after the password was compared: of tries made at once each counts, and
     * none comes in once one before it has locked the account, nor with a password that was changed meanwhile.
     */
    public Optional<SignedIn> withPassword(String userName, String password, String address) {
        String name = userName.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        Optional<Account> account = accounts.byUserName(name).filter(Account::open);
        String hash = account.map(Account::passwordHash).orElse(NO_ONES_HASH);
        boolean matches = Secrets.matches(password, hash);
        account.ifPresent(accounts::hold);
        boolean right = matches
                && account.filter(a -> a.passwordHash().equals(hash) && a.passwordWorksAt(now))
                        .isPresent();
        Optional<Account> unlocked = account.filter(Account::open).filter(a -> locks.opens(a, address, now));
        unlocked.ifPresent(a -> locks.tried(a, address, right, now));
        Optional<SignedIn> person = unlocked.filter(a -> right).map(this::signedIn);
        Optional<Actor> actor = person.map(SignedIn::actor);
        tell(
                actor.orElseGet(() ->
                        account.map(a -> nobody(a.id(), a.userName())).orElseGet(() -> nobody("", shortened(name)))),
                address,
                actor.isPresent() ? Acted.Outcome.SIGNED_IN : Acted.Outcome.SIGN_IN_FAILED);
        return person;
    }

    private static Actor nobody(String id, String name) {
        return new Actor(Actor.Kind.NOBODY, id, name, List.of());
    }

    /** Of a name that nobody has no more is kept than tells one from another: people type passwords there. */
    private static String shortened(String typed) {
        String begin =
                typed.substring(0, typed.offsetByCodePoints(0, Math.min(2, typed.codePointCount(0, typed.length()))));
        return begin + "… (" + Secrets.sha256(typed).substring(0, 8) + ")";
    }

    /** The person of a running session as they stand at this moment; empty once the account is closed. */
    public Optional<Actor> again(String personId) {
        return accounts.byId(personId).filter(Account::open).map(this::actor);
    }

    /**
     * As {@link #again}, for a session; empty as well once the password was changed or the account unlocked.
     *
     * @param credential the account's number when the session began
     */
    public Optional<SignedIn> inSession(String personId, int credential) {
        return accounts.byId(personId)
                .filter(Account::open)
                .filter(account -> account.credential() == credential)
                .map(this::signedIn);
    }

    /** The case system of a bearer token, ours or the issuer's; empty if it is unknown, expired or revoked, or its client closed. */
    public Optional<Actor> withToken(String token, String address) {
        Optional<Actor> client = issuer.said(token)
                .flatMap(clients::actorOf)
                .or(() -> clients.actorOf(Secrets.sha256(token), clock.instant()))
                .filter(actor -> !token.equals(DemoAccount.TOKEN) || Config.demo());
        admit(client);
        if (client.isEmpty()) {
            refusedTokens.count(address);
        }
        return client;
    }

    /**
     * The case system of a request of before, as it stands at this moment; empty once it is closed.
     *
     * @param scopes of then; those that it has no more are left out
     */
    public Optional<Actor> clientAgain(String clientId, Set<Scope> scopes) {
        Optional<Actor> client = clients.again(clientId, scopes, clock.instant());
        admit(client);
        return client;
    }

    private void admit(Optional<Actor> client) {
        client.map(Admitted::new).ifPresent(admitted::fire);
    }

    /** The demo's accounts, for the sign-in page; empty in real use. */
    public List<DemoAccount> demoAccounts() {
        return Config.demo() ? accounts.demo() : List.of();
    }

    public void signedOut(Actor actor, String address) {
        tell(actor, address, Acted.Outcome.SIGNED_OUT);
    }

    private SignedIn signedIn(Account account) {
        return new SignedIn(actor(account), account.credential(), account.mustChoosePassword());
    }

    private Actor actor(Account account) {
        List<Post> posts = accounts.posts(account.id(), LocalDate.now(clock)).stream()
                .map(PostHeld::post)
                .toList();
        return new Actor(Actor.Kind.PERSON, account.id(), account.name(), posts);
    }

    private void tell(Actor actor, String address, Acted.Outcome outcome) {
        acted.fire(new Acted(actor, null, null, null, 0, address, outcome));
    }
}
