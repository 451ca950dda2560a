package org.holdfast.journey;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One of several who edit children at once, past the pages, as the product's own transactions do: the child is locked
 * first, facts are superseded, the child is touched. Some transactions take long, and some are undone.
 */
final class Edits {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));
    private static final List<String> LEGAL = List.of("C1", "C2", "E1", "V2", "D1");
    private static final List<String> PLACES = List.of("U1", "U3", "U4", "K2", "H5", "P1");
    private static final String NOW_HOLDS = " and superseded_at is null and (valid_to is null or valid_to > ?)";

    private final Database database;
    private final String authority;
    private final String other;
    private final List<String> children;
    private final Random random;

    /** @param children those that there are; new ones are added */
    Edits(Database database, String authority, String other, List<String> children, Random random) {
        this.database = database;
        this.authority = authority;
        this.other = other;
        this.children = children;
        this.random = random;
    }

    /** @param rest most milliseconds between two of them */
    void make(int many, int rest) {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            for (int i = 0; i < many; i++) {
                String child = random.nextInt(12) == 0 ? "" : children.get(random.nextInt(children.size()));
                if (child.isEmpty()) {
                    begin(connection);
                } else {
                    edit(connection, child);
                }
                pause(random.nextInt(rest + 1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void edit(Connection connection, String child) throws SQLException {
        run(connection, "select id from child where id = ? for update", child);
        switch (random.nextInt(9)) {
            case 0, 1 ->
                run(
                        connection,
                        "update child set known_forename = ?, version = version + 1 where id = ?",
                        "Edit" + random.nextInt(1000),
                        child);
            case 2, 3 -> place(connection, child);
            case 4, 5 -> status(connection, child, authority, null);
            case 6 -> status(connection, child, authority, today());
            case 7 -> status(connection, child, other, null);
            default -> seal(connection, child);
        }
        finish(connection, child);
    }

    private void seal(Connection connection, String child) throws SQLException {
        if (random.nextInt(4) == 0) {
            run(
                    connection,
                    "update child set sealed_on = ?, sealed_by = ?, version = version + 1 where id = ?",
                    Date.valueOf(today()),
                    authority,
                    child);
        }
    }

    private void begin(Connection connection) throws SQLException {
        String child = Ids.next();
        run(
                connection,
                "insert into child (id, mark, legal_forename, legal_surname, name_key, surname_key, born_on, sex,"
                        + " year_offset, version) values (?, 'MMMM', 'New', 'Child', 'new child', 'child new', ?, 'F', 0, 1)",
                child,
                Date.valueOf(today().minusYears(9)));
        status(connection, child, authority, null);
        if (finish(connection, child)) {
            children.add(child);
        }
    }

    private void status(Connection connection, String child, String whose, @Nullable LocalDate end)
            throws SQLException {
        supersede(connection, "care_status", child);
        run(
                connection,
                "insert into care_status (id, child_id, kind, legal_status, authority_id, source, valid_from, valid_to,"
                        + " recorded_at) values (?, ?, 'LOOKED_AFTER', ?, ?, 'mirror', ?, ?, ?)",
                Ids.next(),
                child,
                any(LEGAL),
                whose,
                Date.valueOf(today().minusDays(1 + random.nextInt(300))),
                end == null ? null : Date.valueOf(end),
                now());
    }

    private void place(Connection connection, String child) throws SQLException {
        supersede(connection, "placement", child);
        run(
                connection,
                "insert into placement (id, child_id, type_code, moved_home, address_restricted, source, valid_from,"
                        + " recorded_at) values (?, ?, ?, true, true, 'mirror', ?, ?)",
                Ids.next(),
                child,
                any(PLACES),
                Date.valueOf(today().minusDays(1 + random.nextInt(300))),
                now());
    }

    private void supersede(Connection connection, String table, String child) throws SQLException {
        run(
                connection,
                "update " + table + " set superseded_at = ? where child_id = ?" + NOW_HOLDS,
                now(),
                child,
                Date.valueOf(today()));
    }

    /** @return false if it was undone */
    private boolean finish(Connection connection, String child) throws SQLException {
        String token = Ids.next();
        run(
                connection,
                "insert into touch (subject, token, pending) values (?, ?, 1)"
                        + " on duplicate key update pending = 1, token = ?",
                child,
                token,
                token);
        pause(random.nextInt(20));
        boolean undo = random.nextInt(6) == 0;
        if (undo) {
            connection.rollback();
        } else {
            connection.commit();
        }
        return !undo;
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    rows.next();
                }
            }
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    private static Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
    }
}
