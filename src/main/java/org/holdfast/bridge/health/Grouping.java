package org.holdfast.bridge.health;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refusals by client, kind and what is said of the reason.
 *
 * @param names of clients that are open, by id: those of others are over
 * @param taken ids of those whose row was taken in afterwards
 * @param rows whether ids of rows are shown
 * @param now for how long ago something was refused
 */
record Grouping(Map<String, String> names, Set<String> taken, boolean rows, Instant now) {
    private static final int MOST_ROWS = 20;

    /** How long a refusal is open of which nobody hears whether it was mended. Local setting. */
    private static final Duration OPEN = Duration.ofDays(1);

    /** @param all latest first; the groups keep that order, those with something open before the others */
    List<BridgeState.Refusals> of(List<RefusedRequest> all) {
        Map<List<String>, List<RefusedRequest>> groups = all.stream()
                .filter(one -> names.containsKey(one.clientId()))
                .collect(Collectors.groupingBy(
                        one -> List.of(one.clientId(), one.kind().name(), ReasonWords.of(one.reason())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<BridgeState.Refusals> found =
                groups.values().stream().map(this::group).toList();
        return Stream.concat(
                        found.stream().filter(BridgeState.Refusals::open),
                        found.stream().filter(one -> !one.open()))
                .toList();
    }

    private BridgeState.Refusals group(List<RefusedRequest> same) {
        RefusedRequest latest = same.get(0);
        return new BridgeState.Refusals(
                names.getOrDefault(latest.clientId(), ""),
                latest.kind(),
                latest.reason(),
                same.size(),
                same.stream().filter(this::open).count(),
                same.stream().mapToLong(RefusedRequest::times).sum(),
                latest.lastAt(),
                rows ? same.stream().limit(MOST_ROWS).map(this::row).toList() : List.of());
    }

    private boolean open(RefusedRequest one) {
        return !taken.contains(one.id())
                && (one.kind().inLedger() || one.lastAt().isAfter(now.minus(OPEN)));
    }

    private BridgeState.Row row(RefusedRequest one) {
        return new BridgeState.Row(one.sourceId(), one.times(), one.lastAt(), taken.contains(one.id()));
    }
}
