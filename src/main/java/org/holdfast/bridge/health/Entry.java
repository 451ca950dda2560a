package org.holdfast.bridge.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.ApiSecret;

/** How long a client can still sign in. */
record Entry(BridgeState.SignsIn signsIn, Optional<Instant> until) {
    /** Local setting, as on the page of clients. */
    private static final Duration SOON = Duration.ofDays(30);

    /** @param otherwise whether it has a token without an end, or an identity provider signs for it */
    static Entry of(List<ApiSecret> secrets, boolean otherwise, Instant now) {
        Optional<Instant> until = secrets.stream()
                .filter(secret -> secret.worksAt(now))
                .map(ApiSecret::until)
                .max(Instant::compareTo);
        if (otherwise) {
            return new Entry(BridgeState.SignsIn.YES, until);
        }
        return new Entry(
                until.map(end -> end.isBefore(now.plus(SOON))
                                ? BridgeState.SignsIn.NOT_FOR_LONG
                                : BridgeState.SignsIn.YES)
                        .orElse(BridgeState.SignsIn.NO),
                until);
    }
}
