package org.holdfast.child;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.kernel.AsAt;

/** The condition by which a row of a dated fact held on a day, as it was known at an instant; as SQL with question marks. */
public final class Held {
    private static final String SQL = "%1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)"
            + " and %1$s.recorded_at <= ? and (%1$s.superseded_at is null or %1$s.superseded_at > ?)";
    private static final String KNOWN =
            "%1$s.recorded_at <= ? and (%1$s.superseded_at is null or %1$s.superseded_at > ?)";

    private Held() {}

    /** Of the table of this alias; takes {@link #values}. */
    public static String sql(String alias) {
        return SQL.formatted(alias);
    }

    public static List<Object> values(AsAt at) {
        Date day = Date.valueOf(at.on());
        return List.of(day, day, moment(at.known()), moment(at.known()));
    }

    /** Only that it was believed at the instant, whatever the days; takes {@link #knownValues}. */
    public static String known(String alias) {
        return KNOWN.formatted(alias);
    }

    public static List<Object> knownValues(AsAt at) {
        return List.of(moment(at.known()), moment(at.known()));
    }

    /** As the tables keep moments: in UTC. */
    public static Timestamp moment(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
