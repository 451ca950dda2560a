package org.holdfast.child.push;

import java.util.Optional;
import org.holdfast.platform.Payload;

/**
 * What a client pushes: a word of the source, or that the source takes its row back.
 *
 * @param body canonical, so that equal words are equal bytes
 */
record Push(String authorityId, String clientId, PushKind kind, SourceEvent event, boolean withdrawn, byte[] body) {
    static Push of(
            String authorityId, String clientId, PushKind kind, SourceEvent event, Optional<? extends Record> said) {
        byte[] body = said.map(Payload::of).orElseGet(() -> new byte[0]);
        return new Push(authorityId, clientId, kind, event, said.isEmpty(), body);
    }
}
