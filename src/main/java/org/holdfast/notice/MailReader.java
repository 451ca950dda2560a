package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.holdfast.access.AccountNews;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.MailServer;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.platform.OutboxReader;

/** Sends mail for tasks and accounts; without a mail server nobody waits for any. */
@ApplicationScoped
public class MailReader implements OutboxReader {
    private static final Set<String> KINDS = Set.of(
            OutboxEntry.kind(MailDue.class), OutboxEntry.kind(DigestDue.class), OutboxEntry.kind(AccountNews.class));
    private static final int A_DAY_OF_TRIES = 14;

    @Inject
    SendTaskMail sendTaskMail;

    @Inject
    SendDigest sendDigest;

    @Inject
    SendAccountMail sendAccountMail;

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
        return KINDS.contains(kind) && server.on();
    }

    @Override
    public void take(OutboxEntry entry) {
        acting.as(Actor.system(name()), "");
        if (entry.is(AccountNews.class)) {
            sendAccountMail.run(entry.as(AccountNews.class));
        } else if (entry.is(DigestDue.class)) {
            sendDigest.run(entry.as(DigestDue.class));
        } else {
            sendTaskMail.run(entry.as(MailDue.class));
        }
    }

    @Override
    public int tries() {
        return A_DAY_OF_TRIES;
    }
}
