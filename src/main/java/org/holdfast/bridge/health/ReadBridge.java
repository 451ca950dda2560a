package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.ApiSecret;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.Task;
import org.holdfast.bridge.hook.HookStandings;
import org.holdfast.child.push.PushedDoubts;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Reads how the bridge of the reader's own authority does. Source: F70. */
@UseCase
public class ReadBridge {
    private static final Role[] READERS = {Role.ADMINISTRATOR, Role.DATA_MANAGER, Role.VIRTUAL_SCHOOL_HEAD};

    @Inject
    Schools schools;

    @Inject
    ApiClients clients;

    @Inject
    ClientUses uses;

    @Inject
    HookStandings hooks;

    @Inject
    RefusedRequests refused;

    @Inject
    Reconciliations reconciliations;

    @Inject
    PushedDoubts doubts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param placeId one of the reader's authorities; the first where it is none of them */
    @Allowed(Task.READ_BRIDGE)
    public BridgeState run(String placeId) {
        List<LocalAuthority> own = acting.actor().organisations(READERS).stream()
                .flatMap(id -> schools.authority(id).stream())
                .toList();
        Optional<LocalAuthority> shown = own.stream()
                .filter(one -> one.id().equals(placeId))
                .findFirst()
                .or(() -> own.stream().findFirst());
        return new BridgeState(
                own.stream()
                        .map(one -> new BridgeState.Choice(one.id(), one.name()))
                        .toList(),
                shown.map(this::place));
    }

    private BridgeState.Place place(LocalAuthority authority) {
        List<String> at = List.of(authority.id());
        List<ApiClient> open = clients.of(at).stream().filter(ApiClient::open).toList();
        Map<String, String> names = open.stream().collect(Collectors.toMap(ApiClient::id, ApiClient::name));
        boolean seesRows = at(Role.DATA_MANAGER, authority) || at(Role.VIRTUAL_SCHOOL_HEAD, authority);
        acting.about("bridge of " + authority.name());
        acting.rows(open.size());
        return new BridgeState.Place(
                authority.id(),
                authority.name(),
                clients(at, open),
                hooks.of(at).stream()
                        .filter(hook -> names.containsKey(hook.clientId()))
                        .map(hook -> new BridgeState.Hook(names.getOrDefault(hook.clientId(), ""), hook))
                        .toList(),
                new Grouping(names, refused.takenSince(at), seesRows, clock.instant()).of(refused.of(at)),
                counts(at, open),
                doubts.waiting(authority.id()),
                at(Role.ADMINISTRATOR, authority),
                seesRows);
    }

    private boolean at(Role role, LocalAuthority authority) {
        return acting.actor().organisations(role).contains(authority.id());
    }

    private List<BridgeState.Client> clients(List<String> at, List<ApiClient> open) {
        Instant now = clock.instant();
        Map<String, Map<Used, ClientUse>> used = uses.of(at).stream()
                .collect(Collectors.groupingBy(
                        ClientUse::clientId, Collectors.toMap(ClientUse::what, Function.identity())));
        Map<String, ClientUses.Lag> lags = uses.lags(at);
        Map<String, List<ApiSecret>> secrets =
                clients.secretsOf(open).stream().collect(Collectors.groupingBy(ApiSecret::clientId));
        List<String> lasting = clients.withLastingToken(open, now);
        return open.stream()
                .map(client -> {
                    Map<Used, ClientUse> own = used.getOrDefault(client.id(), Map.of());
                    Entry entry = Entry.of(
                            secrets.getOrDefault(client.id(), List.of()),
                            lasting.contains(client.id()) || client.issuerId().isPresent(),
                            now);
                    return new BridgeState.Client(
                            client.id(),
                            client.name(),
                            last(own, Used.READ),
                            last(own, Used.PUSH),
                            last(own, Used.FEED),
                            Optional.ofNullable(lags.get(client.id())),
                            entry.signsIn(),
                            entry.until());
                })
                .toList();
    }

    private static Optional<Instant> last(Map<Used, ClientUse> own, Used what) {
        return Optional.ofNullable(own.get(what)).map(ClientUse::lastAt);
    }

    /** Of the clients that push: they alone are to say what they hold. */
    private List<BridgeState.Counts> counts(List<String> at, List<ApiClient> open) {
        List<Reconciliation> all =
                reconciliations.since(at, LocalDate.now(clock).minusDays(Nightly.SHOWN_DAYS));
        Map<String, List<ReconciliationCount>> counted = reconciliations.counts(all);
        Map<String, List<Compared>> of = all.stream()
                .map(one -> new Compared(one, counted.getOrDefault(one.id(), List.of())))
                .collect(Collectors.groupingBy(one -> one.of().clientId()));
        return open.stream()
                .filter(client -> client.scopes().contains(Scope.CHILD_WRITE))
                .map(client -> Nightly.of(client, of.getOrDefault(client.id(), List.of()), clock.instant()))
                .toList();
    }
}
