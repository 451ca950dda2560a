package org.holdfast.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.holdfast.kernel.UseCase;

/** Shows a person where they are signed in. */
@UseCase
public class ReadOwnSessions {
    @Inject
    OpenSessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    /**
     * One of the person's sessions.
     *
     * @param key by which it can be ended
     * @param address it began from
     */
    public record Row(String key, Instant begun, Instant used, String address) {}

    /** Newest first. */
    @Allowed(Task.OWN_SESSIONS)
    public List<Row> run() {
        String person = acting.actor().id();
        return accounts
                .byId(person)
                .map(Account::credential)
                .map(credential -> sessions.of(person, credential))
                .stream()
                .flatMap(List::stream)
                .map(seen -> new Row(seen.key(), seen.begun(), seen.used(), seen.address()))
                .toList();
    }
}
