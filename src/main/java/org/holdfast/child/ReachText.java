package org.holdfast.child;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** SQL with a question mark for each value, written from left to right as of a day; what several reaches say stands here. */
final class ReachText {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";

    /** At 18 the young person decides: social care and the virtual school go on only with their agreement. */
    private static final String UNDER_18_OR_AGREED =
            " and (c.born_on > ? or exists (select 1 from disclosure d where d.child_id = c.id"
                    + " and d.given_by = 'YOUNG_PERSON' and " + CURRENT.formatted("d") + "))";

    private static final int ADULT = 18;

    private final LocalDate today;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    ReachText(LocalDate today) {
        this.today = today;
    }

    ReachText add(String text, Object... itsValues) {
        sql.append(text);
        values.addAll(List.of(itsValues));
        return this;
    }

    /** What a dated row says today, as believed now. */
    ReachText current(String alias) {
        return add(CURRENT.formatted(alias), day(), day());
    }

    ReachText under18() {
        return add(UNDER_18_OR_AGREED, Date.valueOf(today.minusYears(ADULT)), day(), day());
    }

    ReachText in(String column, Collection<String> ids) {
        sql.append(column)
                .append(" in (")
                .append(String.join(", ", Collections.nCopies(ids.size(), "?")))
                .append(")");
        values.addAll(ids);
        return this;
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    Date day() {
        return Date.valueOf(today);
    }

    LocalDate today() {
        return today;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return Collections.unmodifiableList(values);
    }
}
