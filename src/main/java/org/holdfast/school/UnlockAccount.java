package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.AccountNews;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Outbox;

/** Lets a person in again after too many wrong passwords, and ends their sessions. */
@UseCase
public class UnlockAccount {
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
     * @throws NotFound if the person is not of this authority
     * @throws Refused if they serve another authority too, or it is the administrator's own account
     */
    @Allowed(Task.UNLOCK_ACCOUNT)
    public void run(String personId, boolean known) {
        if (!known) {
            throw AdministeredPlaces.refused(SchoolRule.WHO_ASKS_IS_KNOWN, "knownToo");
        }
        places.signInOf(personId, LocalDate.now(clock)).unlock();
        outbox.put(new AccountNews(personId, AccountNews.What.UNLOCKED), null);
        acting.about("account " + personId + ", lock");
    }
}
