package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Entries of the outbox under way to their readers, shared out among all who deliver. */
@ApplicationScoped
public class Deliveries {
    /** How long one may work on what it took; whoever dies is followed by another after that. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String FREE = "select id from outbox_delivery where reader = ? and due_at <= ?"
            + " order by due_at limit ? for update skip locked";
    private static final String TAKE =
            "update outbox_delivery set due_at = ?, leased_by = ?, tries = tries + 1 where id = ?";

    @Inject
    EntityManager em;

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    /**
     * Takes the oldest that are due and that nobody else is taking at this moment. Reads committed rows only: a stricter
     * isolation would lock the gaps between rows on MySQL, and acts that write to the outbox would run into them.
     *
     * @param lease new name for this taking
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<String> take(String reader, String lease, int most) {
        try (Connection connection = dataSource.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            try {
                List<String> ids = take(connection, reader, lease, most);
                connection.commit();
                return ids;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot take deliveries", e);
        }
    }

    private List<String> take(Connection connection, String reader, String lease, int most) throws SQLException {
        Instant now = clock.instant();
        List<String> ids = new ArrayList<>();
        try (PreparedStatement free = connection.prepareStatement(FREE)) {
            free.setString(1, reader);
            free.setTimestamp(2, stored(now));
            free.setInt(3, most);
            try (ResultSet rows = free.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            for (String id : ids) {
                take.setTimestamp(1, stored(now.plus(LEASE)));
                take.setString(2, lease);
                take.setString(3, id);
                take.addBatch();
            }
            if (!ids.isEmpty()) {
                take.executeBatch();
            }
        }
        return ids;
    }

    /**
     * Hands one over, and says in the same transaction that it is done.
     *
     * @return false where the lease ran out and it is somebody else's now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean deliver(String id, String lease, OutboxReader reader) {
        Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || !delivery.heldBy(lease, clock.instant())) {
            return false;
        }
        delivery.done(clock.instant());
        reader.take(em.find(OutboxEntry.class, delivery.entryId()));
        return true;
    }

    /** Puts one off, or aside after the last try. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String id, String lease, int mostTries, Throwable error) {
        Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery != null && delivery.heldBy(lease, clock.instant())) {
            delivery.failed(kinds(error), mostTries, clock.instant());
        }
    }

    static String kinds(Throwable error) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable cause = error; cause != null && kinds.length() < 400; cause = cause.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : " < ").append(cause.getClass().getName());
        }
        return kinds.length() > 500 ? kinds.substring(0, 500) : kinds.toString();
    }

    /** As the provider writes the instants of entities: the UTC date-time, whatever zone the driver takes it for. */
    private static Timestamp stored(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
