package org.holdfast.bridge.health;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Counts of a case system as it sends them; a kind that it does not count is left out. */
public record SentCountsV1(
        @Nullable SaidV1 childrenInCare,
        @Nullable SaidV1 placements,
        @Nullable SaidV1 legalStatuses,
        @Nullable SaidV1 contacts,
        @Nullable SaidV1 professionals) {
    static final SentCountsV1 NONE = new SentCountsV1(null, null, null, null, null);

    private static final int LARGEST = 1_000_000;
    private static final int MOST_IDS = 5_000;

    /**
     * One kind.
     *
     * @param count may be left out where ids are given; a parser cuts what is no whole number down to one, so it is read as
     *     it was sent
     * @param ids the system's own
     */
    public record SaidV1(@Nullable Double count, @Nullable List<String> ids) {}

    /** @throws Refused if it cannot be believed */
    Map<CountKind, Said> said() {
        Map<CountKind, Said> said = new EnumMap<>(CountKind.class);
        add(said, CountKind.CHILDREN_IN_CARE, childrenInCare);
        add(said, CountKind.PLACEMENTS, placements);
        add(said, CountKind.LEGAL_STATUSES, legalStatuses);
        add(said, CountKind.CONTACTS, contacts);
        add(said, CountKind.PROFESSIONALS, professionals);
        if (said.isEmpty()) {
            throw CountRule.A_KIND_IS_COUNTED.at("body");
        }
        return said;
    }

    private static void add(Map<CountKind, Said> said, CountKind kind, @Nullable SaidV1 one) {
        if (one != null) {
            said.put(kind, said(kind.word(), one));
        }
    }

    private static Said said(String kind, SaidV1 one) {
        Optional<List<String>> ids = Optional.ofNullable(one.ids());
        ids.ifPresent(all -> check(kind, all));
        double count = one.count() == null ? ids.map(List::size).orElse(-1) : one.count();
        if (!(count >= 0 && count <= LARGEST && count == Math.rint(count))) {
            throw CountRule.COUNT_IS_WHOLE.at(kind + ".count");
        }
        if (ids.isPresent() && ids.get().size() != (int) count) {
            throw CountRule.AS_MANY_AS_IDS.at(kind + ".count");
        }
        return new Said((int) count, ids);
    }

    private static void check(String kind, List<String> ids) {
        boolean right = ids.size() <= MOST_IDS
                && ids.stream().allMatch(id -> id != null && id.matches("[!-~]([ -~]{0,98}[!-~])?"))
                && Set.copyOf(ids).size() == ids.size();
        if (!right) {
            throw CountRule.IDS_ARE_PLAIN.at(kind + ".ids");
        }
    }
}
