package org.holdfast.bridge.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.Task;
import org.holdfast.bridge.agreement.AgreementList.Line;
import org.holdfast.bridge.agreement.SharingAgreement.State;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Lists the agreements of the authority of who acts, those that are over too. */
@UseCase
public class ListAgreements {
    @Inject
    OwnAgreements own;

    @Inject
    Agreements agreements;

    @Inject
    ApiClients clients;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.MANAGE_AGREEMENTS)
    public AgreementList run() {
        List<String> ids = own.authorityIds();
        Map<String, String> places = ids.stream()
                .flatMap(id -> schools.authority(id).stream())
                .collect(Collectors.toMap(LocalAuthority::id, LocalAuthority::name));
        List<ApiClient> known = clients.of(ids);
        LocalDate today = LocalDate.now(clock);
        List<SharingAgreement> found = agreements.of(ids);
        Map<String, String> names = known.stream().collect(Collectors.toMap(ApiClient::id, ApiClient::name));
        acting.rows(found.size());
        return new AgreementList(
                places.entrySet().stream()
                        .map(place -> new AgreementList.Place(place.getKey(), place.getValue()))
                        .toList(),
                known.stream()
                        .filter(ApiClient::open)
                        .map(client -> new AgreementList.CaseSystem(
                                client.id(), client.name(), places.getOrDefault(client.authorityId(), "")))
                        .toList(),
                found.stream().map(one -> line(one, places, names, today)).toList(),
                known.stream()
                        .filter(ApiClient::open)
                        .filter(client -> found.stream().noneMatch(one -> isFor(one, client, today)))
                        .map(ApiClient::name)
                        .toList());
    }

    private static boolean isFor(SharingAgreement one, ApiClient client, LocalDate today) {
        return one.state(today) == State.IN_FORCE
                && one.authorityId().equals(client.authorityId())
                && one.isFor(client.id());
    }

    private static Line line(
            SharingAgreement one, Map<String, String> places, Map<String, String> names, LocalDate today) {
        AgreementTerms terms = one.terms();
        return new Line(
                one.id(),
                places.getOrDefault(one.authorityId(), ""),
                terms,
                terms.parts().stream().sorted().toList(),
                terms.clients().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .sorted()
                        .toList(),
                one.state(today),
                one.added(),
                one.revoked(),
                one.revokedBecause());
    }
}
