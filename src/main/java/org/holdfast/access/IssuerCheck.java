package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.platform.IssuerSettings;

/**
 * Takes a token that the configured issuer signed: with the pinned algorithm, for this installation, not over. Source: RFC
 * 8725, best practices, and RFC 9068.
 */
@ApplicationScoped
class IssuerCheck {
    /** Seconds by which clocks may differ. */
    private static final int LEEWAY = 60;

    @Inject
    Instance<Optional<IssuerSettings>> settings;

    @Inject
    IssuerKeyRing ring;

    @Inject
    Clock clock;

    /**
     * Who the issuer says it is.
     *
     * @param client as the issuer knows it
     * @param scopes words with blanks between
     */
    record Said(String client, String scopes) {}

    /** Empty where no issuer is configured, and where anything of the token is wrong. */
    Optional<Said> said(String token) {
        return settings.get().flatMap(issuer -> SignedToken.read(token).flatMap(read -> said(issuer, read)));
    }

    private Optional<Said> said(IssuerSettings issuer, SignedToken token) {
        Optional<SigningAlgorithm> pinned =
                SigningAlgorithm.of(issuer.algorithm()).filter(one -> one.name().equals(token.algorithm()));
        if (pinned.isEmpty() || token.critical()) {
            return Optional.empty();
        }
        return ring.key(issuer, token.keyId())
                .filter(key -> pinned.get().verifies(key, token.signed(), token.signature()))
                .flatMap(key -> SignedToken.object(token.claims()))
                .filter(claims -> SignedToken.text(claims, "iss").equals(issuer.issuer()))
                .filter(claims -> texts(claims, "aud").anyMatch(issuer.audience()::equals))
                .filter(this::inTime)
                .map(IssuerCheck::said)
                .filter(said -> !said.client().isEmpty());
    }

    private boolean inTime(JsonObject claims) {
        long now = clock.instant().getEpochSecond();
        return claims.get("exp") instanceof JsonNumber end
                && end.bigDecimalValue().compareTo(BigDecimal.valueOf(now - LEEWAY)) > 0
                && (!(claims.get("nbf") instanceof JsonNumber begin)
                        || begin.bigDecimalValue().compareTo(BigDecimal.valueOf(now + LEEWAY)) <= 0);
    }

    private static Said said(JsonObject claims) {
        String client = SignedToken.text(claims, "client_id");
        String scopes =
                texts(claims, claims.containsKey("scope") ? "scope" : "scp").collect(Collectors.joining(" "));
        return new Said(client.isEmpty() ? SignedToken.text(claims, "azp") : client, scopes);
    }

    /** One text, or a list of some. */
    private static Stream<String> texts(JsonObject claims, String name) {
        JsonValue value = claims.get(name);
        if (value instanceof JsonString text) {
            return Stream.of(text.getString());
        }
        return value instanceof JsonArray list
                ? list.stream().filter(JsonString.class::isInstance).map(one -> ((JsonString) one).getString())
                : Stream.empty();
    }
}
