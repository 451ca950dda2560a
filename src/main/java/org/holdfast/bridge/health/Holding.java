package org.holdfast.bridge.health;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.child.SocialCareId;

/**
 * What Holdfast holds of one kind on a day.
 *
 * @param count of all, those too of which the case system has no id
 * @param rows that bear ids of the case system
 */
record Holding(int count, List<Row> rows) {
    /**
     * One thing, by whichever id the case system may know it.
     *
     * @param keys as ids are compared
     * @param shown as it stands in the record
     */
    record Row(Set<String> keys, String shown) {}

    /** Ids that one side has alone, in order. */
    record Difference(List<String> theirs, List<String> ours) {}

    Difference against(CountKind kind, List<String> sent) {
        Map<String, String> theirs = new LinkedHashMap<>();
        sent.forEach(id -> theirs.put(key(kind, id), id));
        Set<String> known = new HashSet<>();
        rows.forEach(row -> known.addAll(row.keys()));
        return new Difference(
                first(theirs.entrySet().stream()
                        .filter(one -> !known.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()),
                first(rows.stream()
                        .filter(row -> row.keys().stream().noneMatch(theirs::containsKey))
                        .map(Row::shown)
                        .toList()));
    }

    private static List<String> first(List<String> ids) {
        return ids.stream().sorted().limit(ReconciliationCount.MOST_KEPT).toList();
    }

    /** Zeros in front of a child's number are not told apart. */
    private static String key(CountKind kind, String id) {
        return kind == CountKind.CHILDREN_IN_CARE
                ? SocialCareId.parse(id).map(SocialCareId::key).orElse(id)
                : id;
    }
}
