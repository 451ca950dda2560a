package org.holdfast.bridge.client;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.ApiSecret;
import org.holdfast.access.Scope;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.IssuerSettings;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Lists the case systems of the administrator's authority, with their secrets' dates. */
@UseCase
public class ListClients {
    private static final Duration SOON = Duration.ofDays(30);

    @Inject
    OwnClients own;

    @Inject
    ApiClients clients;

    @Inject
    Schools schools;

    @Inject
    Instance<Optional<IssuerSettings>> issuer;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.MANAGE_CLIENTS)
    public Clients run() {
        List<Clients.Place> places = own.authorityIds().stream()
                .flatMap(id -> schools.authority(id).stream())
                .map(ListClients::place)
                .toList();
        List<ApiClient> found = clients.of(own.authorityIds());
        Map<String, List<ApiSecret>> secrets =
                clients.secretsOf(found).stream().collect(Collectors.groupingBy(ApiSecret::clientId));
        Instant now = clock.instant();
        Set<String> lasting = new HashSet<>(clients.withLastingToken(found, now));
        Map<String, String> names = places.stream().collect(Collectors.toMap(Clients.Place::id, Clients.Place::name));
        List<Clients.Client> all = found.stream()
                .map(client -> client(
                        client,
                        names.getOrDefault(client.authorityId(), ""),
                        secrets.getOrDefault(client.id(), List.of()),
                        lasting.contains(client.id()),
                        now))
                .toList();
        acting.rows(all.size());
        return new Clients(
                places,
                all.stream().filter(client -> client.closedAt().isEmpty()).toList(),
                all.stream().filter(client -> client.closedAt().isPresent()).toList(),
                issuer.get().isPresent());
    }

    private static Clients.Place place(LocalAuthority authority) {
        return new Clients.Place(authority.id(), authority.name());
    }

    private static Clients.Client client(
            ApiClient client, String authority, List<ApiSecret> secrets, boolean lasting, Instant now) {
        Optional<Instant> used =
                secrets.stream().flatMap(secret -> secret.lastUsedAt().stream()).max(Instant::compareTo);
        return new Clients.Client(
                client.id(),
                client.name(),
                authority,
                client.scopes().stream().map(Scope::word).toList(),
                client.createdAt(),
                client.closedAt(),
                used,
                shown(secrets, now),
                lasting,
                client.issuerId().orElse(""));
    }

    /** Those that work, and of the others the last alone. */
    private static List<Clients.Secret> shown(List<ApiSecret> secrets, Instant now) {
        List<Clients.Secret> shown = new ArrayList<>();
        secrets.stream().filter(secret -> secret.worksAt(now)).forEach(secret -> shown.add(secret(secret, now)));
        secrets.stream()
                .filter(secret -> !secret.worksAt(now))
                .max((one, other) -> one.until().compareTo(other.until()))
                .ifPresent(secret -> shown.add(secret(secret, now)));
        return shown;
    }

    private static Clients.Secret secret(ApiSecret secret, Instant now) {
        return new Clients.Secret(secret.id(), secret.from(), secret.until(), secret.lastUsedAt(), state(secret, now));
    }

    private static Clients.State state(ApiSecret secret, Instant now) {
        if (!secret.worksAt(now)) {
            return Clients.State.OVER;
        }
        return secret.until().isBefore(now.plus(SOON)) ? Clients.State.ENDS_SOON : Clients.State.WORKS;
    }
}
