package org.holdfast.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Outbox;

/** Gives the person who is signed in a password of their own choice. */
@UseCase
public class ChangePassword {
    @Inject
    Accounts accounts;

    @Inject
    Locks locks;

    @Inject
    Outbox outbox;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Ends every session of the person but one that goes on under the number returned.
     *
     * @param present the password until now; not asked for where it came from an administrator, since it worked once
     * @return the account's new number
     * @throws Refused if the present one is wrong, or the new one is not typed twice, too short, easy to guess or not new
     */
    @Allowed(Task.CHANGE_PASSWORD)
    public int run(String present, String chosen, String again) {
        if (!chosen.equals(again)) {
            throw new Refused(
                    AccessRule.PASSWORD_IS_TYPED_TWICE, AccessRule.PASSWORD_IS_TYPED_TWICE.sentence(), "again");
        }
        KnownPasswords.check(chosen, List.of());
        Account account = accounts.byId(acting.actor().id()).orElseThrow(() -> new NotFound("Account"));
        KnownPasswords.check(chosen, List.of(account.name(), account.userName()));
        checkPresent(account, present);
        accounts.hold(account);
        if (Secrets.matches(chosen, account.passwordHash())) {
            throw KnownPasswords.refused(AccessRule.PASSWORD_IS_NEW);
        }
        account.changePassword(Secrets.hash(chosen));
        outbox.put(new AccountNews(account.id(), AccountNews.What.PASSWORD_CHANGED), null);
        acting.about("account " + account.id() + ", password");
        return account.credential();
    }

    /** Whoever sits down at an open session does not learn the password by trying. */
    private void checkPresent(Account account, String present) {
        Instant now = clock.instant();
        if (account.mustChoosePassword()) {
            return;
        }
        boolean locked = account.lockedAt(now);
        if (locked || !Secrets.matches(present, account.passwordHash())) {
            if (!locked) {
                locks.wrongAtWork(account.id(), acting.address(), now);
            }
            throw new Refused(
                    AccessRule.PRESENT_PASSWORD_IS_RIGHT, AccessRule.PRESENT_PASSWORD_IS_RIGHT.sentence(), "present");
        }
    }
}
