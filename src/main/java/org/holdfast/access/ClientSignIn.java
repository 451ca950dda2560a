package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Exchanges a client's secret for a token of fifteen minutes. No use case: nobody acts before it opens. */
@ApplicationScoped
@Transactional
public class ClientSignIn {
    /** How long a token lasts. */
    public static final Duration LASTS = Duration.ofMinutes(15);

    @Inject
    ApiClients clients;

    @Inject
    RefusedTokens refusedTokens;

    @Inject
    Clock clock;

    @Inject
    Event<Acted> acted;

    /** What the client is told. */
    public sealed interface Answer {
        /** @param token in clear, kept nowhere */
        record Issued(String token, Duration lasts, Set<Scope> scopes) implements Answer {}

        /** An unknown or closed client, a wrong or ended secret, too many tries: nobody is told which. */
        record WrongClient() implements Answer {}

        /** A scope that there is not, or that the client was not given. */
        record WrongScope() implements Answer {}
    }

    /**
     * @param asked words of scopes with blanks between, to narrow the token; null for all that the client has
     * @param address that the request came from
     */
    public Answer token(String clientId, String secret, @Nullable String asked, String address) {
        Instant now = clock.instant();
        Optional<ApiClient> client = clients.locked(clientId).filter(ApiClient::open);
        Optional<ApiSecret> right = client.filter(one -> !one.lockedAt(now)).flatMap(one -> fitting(one, secret, now));
        if (client.isEmpty() || right.isEmpty()) {
            client.filter(one -> !one.lockedAt(now)).ifPresent(one -> one.failed(now));
            client.ifPresentOrElse(
                    one -> tell(one, address, Acted.Outcome.SIGN_IN_FAILED), () -> refusedTokens.count(address));
            return new Answer.WrongClient();
        }
        Optional<Set<Scope>> scopes = narrowed(client.get(), asked);
        if (scopes.isEmpty()) {
            return new Answer.WrongScope();
        }
        tell(client.get(), address, Acted.Outcome.SIGNED_IN);
        return issue(client.get(), right.get(), scopes.get(), now);
    }

    private Optional<ApiSecret> fitting(ApiClient client, String secret, Instant now) {
        return clients.secretsOf(List.of(client)).stream()
                .filter(one -> one.worksAt(now) && one.is(secret))
                .findFirst();
    }

    private Answer issue(ApiClient client, ApiSecret secret, Set<Scope> scopes, Instant now) {
        client.succeeded();
        secret.used(now);
        clients.forgetTokens(client, now);
        String token = Secrets.random();
        Instant end = now.plus(LASTS);
        clients.issue(new ApiToken(token, client, secret, scopes, end));
        Duration lasts = Duration.between(now, end.isBefore(secret.until()) ? end : secret.until());
        return new Answer.Issued(token, lasts, scopes);
    }

    /** Empty where a word is no scope of the client. */
    private static Optional<Set<Scope>> narrowed(ApiClient client, @Nullable String asked) {
        if (asked == null) {
            return Optional.of(client.scopes());
        }
        Set<Scope> narrowed = new HashSet<>();
        for (String word : asked.split(" ")) {
            Optional<Scope> scope = Scope.of(word).filter(client.scopes()::contains);
            if (scope.isEmpty()) {
                return Optional.empty();
            }
            narrowed.add(scope.get());
        }
        return Optional.of(narrowed);
    }

    private void tell(ApiClient client, String address, Acted.Outcome outcome) {
        acted.fire(new Acted(client.actor(client.scopes()), null, null, null, 0, address, outcome));
    }
}
