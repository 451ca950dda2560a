package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.holdfast.kernel.Ids;

/**
 * An address from which the owner of an account came in. It has a lock of its own, so that a stranger who types wrong
 * passwords elsewhere, again and again, does not keep the owner out for ever.
 */
@Entity
@Table(name = "known_address")
class KnownAddress {
    /** How long an address is remembered after the last right password from it. */
    private static final Duration LASTS = Duration.ofDays(90);

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private String address;
    private int credential;

    @Column(name = "right_at")
    private Instant rightAt;

    @Embedded
    private Tries tries = new Tries();

    @SuppressWarnings("NullAway.Init")
    protected KnownAddress() {}

    KnownAddress(Account account, String address, Instant now) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.address = address;
        this.credential = account.credential();
        this.rightAt = now;
    }

    /** Not after a new password or an unlocking, nor when nobody came from it for long. */
    boolean known(Account account, Instant now) {
        return credential == account.credential() && now.isBefore(rightAt.plus(LASTS));
    }

    boolean lockedAt(Instant now) {
        return tries.lockedAt(now);
    }

    void wrong(Instant now) {
        tries.wrong(now);
    }

    void right(Account account, Instant now) {
        credential = account.credential();
        rightAt = now;
        tries.right();
    }
}
