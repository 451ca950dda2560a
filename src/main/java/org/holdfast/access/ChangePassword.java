package org.holdfast.access;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Gives the person who is signed in a password of their own choice. */
@UseCase
public class ChangePassword {
    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

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
        accounts.hold(account);
        if (!account.mustChoosePassword() && !Secrets.matches(present, account.passwordHash())) {
            throw new Refused(
                    AccessRule.PRESENT_PASSWORD_IS_RIGHT, AccessRule.PRESENT_PASSWORD_IS_RIGHT.sentence(), "present");
        }
        if (Secrets.matches(chosen, account.passwordHash())) {
            throw KnownPasswords.refused(AccessRule.PASSWORD_IS_NEW);
        }
        account.changePassword(Secrets.hash(chosen));
        acting.about("account " + account.id() + ", password");
        return account.credential();
    }
}
