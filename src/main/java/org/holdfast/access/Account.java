package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Config;
import org.jspecify.annotations.Nullable;

/**
 * A person's sign-in. Opened by an administrator or the demo, locked for a growing time by wrong passwords, closed when
 * the person leaves; never deleted, since the audit trail names it. A password from an administrator works once, within a
 * day, and only to choose another. Each new password and each unlocking ends the sessions that were open.
 */
@Entity
@Table(name = "account")
public class Account {
    /** How long a password from an administrator waits to be used. */
    public static final Duration FIRST_PASSWORD_LASTS = Duration.ofHours(24);

    private static final int LONGEST_EMAIL = 200;
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    @Id
    private String id;

    @Column(name = "user_name")
    private String userName;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Embedded
    private Tries tries = new Tries();

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "demo_note")
    private @Nullable String demoNote;

    private @Nullable String email;

    @Column(name = "first_password_until")
    private @Nullable Instant firstPasswordUntil;

    private int credential;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** @param id of the person; the account bears the same */
    public Account(String id, String userName, String name, String passwordHash) {
        this.id = id;
        this.userName = userName;
        this.name = name;
        this.passwordHash = passwordHash;
    }

    public String id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String name() {
        return name;
    }

    /** Where mail reaches the person, where it is known. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** @throws Refused if it cannot be an address; blank takes it away */
    public Account reachedAt(String address) {
        String text = checkedEmail(address);
        email = text.isEmpty() ? null : text;
        return this;
    }

    /** The address without blanks around it. @throws Refused if it is neither empty nor an address */
    public static String checkedEmail(String address) {
        String text = address.strip();
        if (!text.isEmpty()
                && (text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches())) {
            throw new Refused(AccessRule.EMAIL_IS_ONE, AccessRule.EMAIL_IS_ONE.sentence(), "email");
        }
        return text;
    }

    /** Marks an account of the demo authority, shown with its note on the sign-in page. */
    public Account forDemo(String note) {
        demoNote = note;
        return this;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether its owner may come in: not once it is closed, and one of the demo at no start but a demo's. */
    public boolean open() {
        return closedAt == null && (demoNote == null || Config.demo());
    }

    public boolean lockedAt(Instant now) {
        return tries.lockedAt(now);
    }

    /** No sign-in from now on; the next request of a running session is turned away too. */
    public void close(Instant now) {
        closedAt = now;
    }

    /** The password it is opened with comes from an administrator. */
    public Account withFirstPassword(Instant now) {
        firstPasswordUntil = now.plus(FIRST_PASSWORD_LASTS);
        return this;
    }

    /** Gives a password from an administrator, as at the beginning, and lifts a lock. */
    public void resetPassword(String hash, Instant now) {
        changePassword(hash);
        withFirstPassword(now);
    }

    /** Lifts a lock and forgets the wrong passwords. */
    public void unlock() {
        tries.right();
        credential++;
    }

    /** Counts passwords and unlockings; a session that began under another number is over. */
    int credential() {
        return credential;
    }

    /** Whether the owner has to choose a password before anything else opens. */
    boolean mustChoosePassword() {
        return firstPasswordUntil != null;
    }

    /** False once the time of a password from an administrator is over, or it was used. */
    boolean passwordWorksAt(Instant now) {
        return firstPasswordUntil == null || now.isBefore(firstPasswordUntil);
    }

    void changePassword(String hash) {
        passwordHash = hash;
        firstPasswordUntil = null;
        unlock();
    }

    void succeeded(Instant now) {
        tries.right();
        if (firstPasswordUntil != null) {
            firstPasswordUntil = now;
        }
    }

    /** @return whether this is the try that locks an account which was not locked since the last right one */
    boolean failed(Instant now) {
        return tries.wrong(now);
    }
}
