package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Account;
import org.holdfast.access.AccountNews;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Secrets;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Outbox;

/** Gives a person who cannot sign in a new first password, which works once, and ends their sessions. */
@UseCase
public class ResetPassword {
    @Inject
    AdministeredPlaces places;

    @Inject
    Outbox outbox;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param known whether the administrator has said that they know who asks
     * @return the password, which is kept nowhere
     * @throws NotFound if the person is not of this authority
     * @throws Refused if they serve another authority too, or it is the administrator's own account
     */
    @Allowed(Task.RESET_PASSWORD)
    public String run(String personId, boolean known) {
        if (!known) {
            throw AdministeredPlaces.refused(SchoolRule.WHO_ASKS_IS_KNOWN, "known");
        }
        Account account = places.signInOf(personId, LocalDate.now(clock));
        String password = Secrets.initialPassword();
        account.resetPassword(Secrets.hash(password), clock.instant());
        outbox.put(new AccountNews(personId, AccountNews.What.PASSWORD_RESET), null);
        acting.about("account " + personId + ", password");
        return password;
    }
}
