package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Calls with a token or client that nobody knows, counted by the hour: a line in the trail for each would let anybody fill
 * it.
 */
@ApplicationScoped
public class RefusedTokens {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Those of the last day.
     *
     * @param latest address that the last of them came from
     */
    public record Day(long calls, String latest) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(String address) {
        em.createNativeQuery("insert into refused_token (hour_at, calls, latest_address) values (?1, 1, ?2)"
                        + " on duplicate key update calls = calls + 1, latest_address = ?2")
                .setParameter(1, hour(clock.instant()))
                .setParameter(2, address)
                .executeUpdate();
    }

    /** Empty if there were none. */
    public Optional<Day> lastDay() {
        List<?> hours = em.createNativeQuery(
                        "select hour_at, calls, latest_address from refused_token where hour_at >= ?1"
                                + " order by hour_at desc")
                .setParameter(1, hour(clock.instant().minus(Duration.ofDays(1))))
                .getResultList();
        return hours.stream()
                .map(Object[].class::cast)
                .map(row -> new Day(((Number) row[1]).longValue(), (String) row[2]))
                .reduce((newer, older) -> new Day(newer.calls() + older.calls(), newer.latest()));
    }

    private static LocalDateTime hour(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
    }
}
