package org.holdfast.bridge.client;

import java.time.Instant;

/** A secret in clear, for the one answer in which it is shown. */
public record ShownSecret(String clientId, String name, String secret, Instant until) {
    @Override
    public String toString() {
        return "ShownSecret of " + clientId;
    }
}
