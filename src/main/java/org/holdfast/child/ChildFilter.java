package org.holdfast.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.holdfast.access.Caseload;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Upn;

/** Narrows {@link ChildRows} to some children of the caseload: a condition on {@code child c}, bound by question marks. */
public final class ChildFilter {
    private static final int LONGEST_IDENTIFIER = 40;

    private final String sql;
    private final List<Object> values;

    private ChildFilter(String sql, List<Object> values) {
        this.sql = sql;
        this.values = List.copyOf(values);
    }

    /** Whose name in daily use, forename or surname first, begins so; blanks, hyphens, accents and case do not count. */
    public static ChildFilter named(String typed) {
        String prefix = Folded.fold(typed).replace(" ", "");
        return prefix.isEmpty()
                ? nobody()
                : new ChildFilter(
                        "(replace(c.name_key, ' ', '') like ? escape '!' or replace(c.surname_key, ' ', '') like ? escape '!')",
                        List.of(prefix + "%", prefix + "%"));
    }

    /** The children of these ids. */
    public static ChildFilter of(List<ChildId> ids) {
        return ids.isEmpty()
                ? nobody()
                : new ChildFilter(
                        "c.id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                        List.copyOf(ids.stream().map(ChildId::id).toList()));
    }

    /**
     * Who has, or had, exactly this UPN, or has this social care id; only among the children whose identifiers the
     * holder of the caseload may know ({@link Field#IDENTIFIERS}).
     */
    public static ChildFilter identified(String typed, Caseload caseload) {
        String text = typed.strip();
        boolean possible = !text.isEmpty()
                && text.length() <= LONGEST_IDENTIFIER
                && text.chars().allMatch(c -> c < 128);
        if (!possible) {
            return nobody();
        }
        Reach reach = Reach.of(knowing(Field.IDENTIFIERS, caseload));
        List<Object> values = new ArrayList<>();
        values.add(Upn.parse(text).map(Upn::text).orElse(""));
        values.add(text);
        values.addAll(reach.values());
        return new ChildFilter(
                "c.id in (select i.child_id from child_identifier i where i.superseded_at is null"
                        + " and ((i.kind in ('UPN', 'FORMER_UPN') and i.text = ?)"
                        + " or (i.kind = 'SOCIAL_CARE_ID' and i.text = ?))"
                        + " and i.child_id in (select k.child_id from (" + reach.sql() + ") k where k.early = 0))",
                values);
    }

    public static ChildFilter either(ChildFilter... filters) {
        return new ChildFilter(
                "(" + String.join(" or ", Arrays.stream(filters).map(f -> f.sql).toList()) + ")",
                Arrays.stream(filters).flatMap(f -> f.values.stream()).toList());
    }

    /** Behind a child within the same reach in the order of {@link ChildRows}; behind any other id there is nobody. */
    public static ChildFilter after(ChildId last, Reach reach) {
        List<Object> values = new ArrayList<>(List.of(last.id()));
        values.addAll(reach.values());
        return new ChildFilter(
                "exists (select 1 from child a where a.id = ? and (c.surname_key > a.surname_key"
                        + " or (c.surname_key = a.surname_key and c.id > a.id))"
                        + " and a.id in (select b.child_id from (" + reach.sql() + ") b))",
                values);
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return values;
    }

    private static ChildFilter nobody() {
        return new ChildFilter("1 = 0", Collections.emptyList());
    }

    private static Caseload knowing(Field field, Caseload caseload) {
        return new Caseload(
                caseload.today(),
                caseload.personId(),
                caseload.ways().stream()
                        .filter(way -> field.shownTo(way.role()))
                        .toList());
    }
}
