package org.holdfast.bridge;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.push.OwnRecords;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * A client sends a request under a key of its own, and may send it again: it gets the first answer and nothing happens
 * twice. The key and what the request does are one transaction.
 */
@UseCase
public class SendOnce {
    @Inject
    Sendings sendings;

    @Inject
    OwnRecords records;

    @Inject
    Acting acting;

    /**
     * An answer, as it is kept.
     *
     * @param child whom it is about, where it is one
     */
    public record Sent(int status, Optional<String> etag, String json, Optional<ChildId> child) {
        public Sent(int status, Optional<String> etag, String json) {
            this(status, etag, json, Optional.empty());
        }
    }

    /**
     * @param sha256 of the request's address and body
     * @param act what the request does; asked only the first time. An answer of 400 and above may be another next time
     *     and is not kept
     * @throws Refused if the key has stood for another body
     * @throws NotFound if the first answer is about a child whose record was sealed since
     */
    @Allowed(Task.SEND_ONCE_BY_API)
    public Sent run(String key, String sha256, Supplier<Sent> act) {
        String authority = acting.actor().organisations(Role.CASE_SYSTEM).get(0);
        String client = acting.actor().id();
        Optional<Sent> before = sendings.answer(authority, client, key, sha256);
        if (before.isPresent()) {
            before.get().child().ifPresent(records::notSealed);
            return before.get();
        }
        acting.goesOn();
        Sending sending = sendings.open(authority, client, key, sha256);
        Sent sent = act.get();
        if (sent.status() < 400) {
            sending.answered(sent);
        } else {
            sendings.forget(sending);
        }
        return sent;
    }
}
