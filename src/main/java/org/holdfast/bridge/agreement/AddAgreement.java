package org.holdfast.bridge.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down what the authority has agreed with a partner; it counts from its first day. */
@UseCase
public class AddAgreement {
    @Inject
    OwnAgreements own;

    @Inject
    Agreements agreements;

    @Inject
    ApiClients clients;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param authorityId one of those of who acts
     * @return its id
     * @throws NotFound if the authority is another's
     * @throws Refused where the terms lack something, or name a case system of another authority
     */
    @Allowed(Task.MANAGE_AGREEMENTS)
    public String run(String authorityId, AgreementTerms terms) {
        if (!own.authorityIds().contains(authorityId)) {
            throw new NotFound("Authority");
        }
        SharingAgreement agreement = new SharingAgreement(authorityId, terms, acting.actor(), clock.instant());
        List<String> known =
                clients.of(List.of(authorityId)).stream().map(ApiClient::id).toList();
        if (!known.containsAll(agreement.terms().clients())) {
            throw AgreementRule.CLIENT_IS_THE_AUTHORITYS.at("clients");
        }
        agreements.add(agreement);
        acting.about("agreement " + agreement.id() + ", "
                + Part.words(agreement.terms().parts()));
        return agreement.id();
    }
}
