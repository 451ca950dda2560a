package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.platform.Outbox;

/**
 * What wrong passwords do to an account, decided while its row is held. They lock it to all addresses but those from which its
 * owner came in before; each of these has a lock of its own.
 */
@ApplicationScoped
class Locks {
    @Inject
    Accounts accounts;

    @Inject
    Outbox outbox;

    boolean opens(Account account, String address, Instant now) {
        return !known(account, address, now).map(known -> known.lockedAt(now)).orElseGet(() -> account.lockedAt(now));
    }

    /** Counts a try that was not barred, remembers whence a right one came, and tells the owner when the door is barred. */
    void tried(Account account, String address, boolean right, Instant now) {
        if (right) {
            account.succeeded(now);
            accounts.address(account, address)
                    .ifPresentOrElse(
                            known -> known.right(account, now),
                            () -> accounts.remember(new KnownAddress(account, address, now)));
            return;
        }
        known(account, address, now).ifPresent(known -> known.wrong(now));
        if (account.failed(now)) {
            outbox.put(new AccountNews(account.id(), AccountNews.What.LOCKED), null);
        }
    }

    /** As a wrong password at the sign-in page; in a transaction of its own, since the act that asked for it is refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void wrongAtWork(String personId, String address, Instant now) {
        accounts.byId(personId).ifPresent(account -> {
            accounts.hold(account);
            tried(account, address, false, now);
        });
    }

    private Optional<KnownAddress> known(Account account, String address, Instant now) {
        return accounts.address(account, address).filter(known -> known.known(account, now));
    }
}
