package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** Takes in what happened, in the transaction of the act: it is there if and only if the act is. */
@ApplicationScoped
public class Outbox {
    @Inject
    EntityManager em;

    @Inject
    Instance<OutboxReader> readers;

    @Inject
    Event<OutboxWritten> written;

    @Inject
    Clock clock;

    /** @param content a public record; with a delivery for each reader that wants its kind */
    public OutboxEntry put(Record content, @Nullable ChildId child) {
        OutboxEntry entry = new OutboxEntry(content, child, clock.instant());
        em.persist(entry);
        for (OutboxReader reader : readers) {
            if (reader.reads(entry.kind())) {
                em.persist(new Delivery(entry.id(), reader.name(), clock.instant()));
            }
        }
        written.fire(new OutboxWritten());
        return entry;
    }
}
