package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.MailServer;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.platform.OutboxReader;

/** Sends mail for tasks; without a mail server nobody waits for any. */
@ApplicationScoped
public class MailReader implements OutboxReader {
    private static final int A_DAY_OF_TRIES = 14;

    @Inject
    SendTaskMail sendTaskMail;

    @Inject
    MailServer server;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean reads(String kind) {
        return kind.equals(OutboxEntry.kind(MailDue.class)) && server.on();
    }

    @Override
    public void take(OutboxEntry entry) {
        acting.as(Actor.system(name()), "");
        sendTaskMail.run(entry.as(MailDue.class));
    }

    @Override
    public int tries() {
        return A_DAY_OF_TRIES;
    }
}
