package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;

/** Lets the first administrator of an empty installation in, by a code that only the log has shown. */
@ApplicationScoped
@Transactional
public class FirstAccount {
    private static final Logger LOG = Logger.getLogger(FirstAccount.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** SHA-256 of the code; empty when none is open. */
    private final AtomicReference<String> codeHash = new AtomicReference<>("");

    /** Prints a code if nobody has an account yet. */
    public void offer() {
        if (accounts.none()) {
            String code = Secrets.random().substring(0, 20);
            codeHash.set(Secrets.sha256(code));
            LOG.log(Level.WARNING, "No account yet. Open /first-account and use this code once: {0}", code);
        }
    }

    /** Whether the first account is still to be opened. */
    public boolean awaited() {
        return !"".equals(codeHash.get()) && accounts.none();
    }

    /** @throws Refused if the code is wrong or used, or the password too short or easy to guess */
    public void open(String code, String name, String userName, String password, String authorityId) {
        if (!Secrets.sha256(code.strip()).equals(codeHash.get()) || !accounts.none()) {
            throw new Refused(AccessRule.CODE_WORKS_ONCE, AccessRule.CODE_WORKS_ONCE.sentence(), "code");
        }
        KnownPasswords.check(password, List.of(name, userName));
        Account account =
                new Account(Ids.next(), userName.strip().toLowerCase(Locale.ROOT), name, Secrets.hash(password));
        accounts.open(account);
        accounts.appoint(new PostHeld(
                account.id(), new Post(Role.ADMINISTRATOR, authorityId), LocalDate.now(clock), clock.instant()));
        codeHash.set("");
    }
}
