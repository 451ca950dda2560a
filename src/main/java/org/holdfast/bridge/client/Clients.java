package org.holdfast.bridge.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case systems of an administrator's authority.
 *
 * @param issuer whether tokens of an identity provider are taken too
 */
public record Clients(List<Place> places, List<Client> open, List<Client> closed, boolean issuer) {
    /** An authority of the administrator's. */
    public record Place(String id, String name) {}

    /** How a secret stands. */
    public enum State {
        WORKS,
        /** within 30 days */
        ENDS_SOON,
        OVER
    }

    /**
     * @param scopes their words
     * @param lastUsed when a token was last asked for with one of its secrets
     * @param secrets those that work, newest first, and the last that ended
     * @param lasting whether it has a token without an end, from the first days of the bridge
     * @param issuerId by which the identity provider knows it; empty where it does not
     */
    public record Client(
            String id,
            String name,
            String authority,
            List<String> scopes,
            Instant since,
            Optional<Instant> closedAt,
            Optional<Instant> lastUsed,
            List<Secret> secrets,
            boolean lasting,
            String issuerId) {
        public String scopeWords() {
            return String.join(", ", scopes);
        }

        /** By a token without an end, or one that the identity provider signs. */
        public boolean signsInOtherwise() {
            return lasting || !issuerId.isEmpty();
        }

        /** How its best secret stands. */
        public State state() {
            return secrets.stream().map(Secret::state).min(Enum::compareTo).orElse(State.OVER);
        }

        /** Until when the longest of its secrets works. */
        public Optional<Instant> until() {
            return secrets.stream()
                    .filter(secret -> secret.state() != State.OVER)
                    .map(Secret::until)
                    .max(Instant::compareTo);
        }
    }

    /** One secret, without what it is. */
    public record Secret(String id, Instant from, Instant until, Optional<Instant> lastUsed, State state) {
        public boolean works() {
            return state != State.OVER;
        }
    }

    /** The open one of that id. */
    public Optional<Client> client(String id) {
        return open.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    /** Of the open ones, those that will soon be shut out, or are. */
    public long needing() {
        return open.stream()
                .filter(client -> client.state() != State.WORKS)
                .filter(client -> !(client.secrets().isEmpty() && client.signsInOtherwise()))
                .count();
    }
}
