package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.FactWithdrawn;
import org.holdfast.platform.Outbox;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.platform.OutboxReader;

/** Brings what was withdrawn into the feed, after its commit: whoever withdraws must not wait for a number. */
@ApplicationScoped
public class WithdrawalReader implements OutboxReader {
    @Inject
    Outbox outbox;

    @Inject
    TellWithdrawal tellWithdrawal;

    @Inject
    Acting acting;

    void hear(@Observes FactWithdrawn event) {
        outbox.put(event, event.childId());
    }

    @Override
    public String name() {
        return "withdrawals";
    }

    @Override
    public boolean reads(String kind) {
        return kind.equals(OutboxEntry.kind(FactWithdrawn.class));
    }

    @Override
    public void take(OutboxEntry entry) {
        acting.as(Actor.system(name()), "");
        FactWithdrawn withdrawn = entry.as(FactWithdrawn.class);
        tellWithdrawal.run(withdrawn.authorityId(), withdrawn.childId(), withdrawn.kind(), withdrawn.sourceId());
    }
}
