package org.holdfast.bridge.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;

/** The agreements of the authority of who acts; those of others are not there. */
@ApplicationScoped
class OwnAgreements {
    @Inject
    Acting acting;

    @Inject
    Agreements agreements;

    List<String> authorityIds() {
        return acting.actor().organisations(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE);
    }

    /**
     * Held until the transaction ends.
     *
     * @throws NotFound if it is another authority's, or none
     */
    SharingAgreement agreement(String id) {
        SharingAgreement agreement = agreements.own(authorityIds(), id).orElseThrow(() -> new NotFound("Agreement"));
        acting.about("agreement " + agreement.id());
        return agreement;
    }
}
