package org.holdfast.school;

import jakarta.inject.Inject;
import org.holdfast.access.Account;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says where mail reaches a person; no mail goes to somebody without an address. */
@UseCase
public class ChangeEmail {
    @Inject
    AdministeredPlaces places;

    @Inject
    Acting acting;

    /**
     * @param address blank takes it away
     * @throws NotFound if the person is not of this authority
     * @throws Refused if it cannot be an address
     */
    @Allowed(Task.MANAGE_PEOPLE)
    public void run(String personId, String address) {
        String checked = Account.checkedEmail(address);
        places.person(personId).reachedAt(checked);
        acting.about("account " + personId + ", address");
    }
}
