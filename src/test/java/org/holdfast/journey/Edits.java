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
    /**
     * What can be done to a child; the more often it stands here, the more often it is done. What joins two records of one child belongs
     * here as soon as it can be done in a few statements.
     */
    enum Edit {
        BEGIN,
        RENAME,
        PLACE,
        STATUS,
        LEAVE_CARE,
        LEAVE_AUTHORITY,
        MOVE_SCHOOL,
        SEAL;

        private static final List<Edit> BAG = List.of(
                BEGIN,
                RENAME,
                RENAME,
                PLACE,
                PLACE,
                STATUS,
                STATUS,
                LEAVE_CARE,
                LEAVE_AUTHORITY,
                MOVE_SCHOOL,
                MOVE_SCHOOL,
                SEAL);
    }

    private static final List<String> LEGAL = List.of("C1", "C2", "E1", "V2", "D1");
    private static final List<String> PLACES = List.of("U1", "U3", "U4", "K2", "H5", "P1");
    private static final String NOW_HOLDS = " and superseded_at is null and (valid_to is null or valid_to > ?)";

    private final Database database;
    private final String authority;
    private final String other;
    private final List<String> children;
    private final List<String> schools;
    private final Random random;

    /**
     * @param children those that there are; new ones are added
     * @param schools ids of those that a child may go to
     */
    Edits(
            Database database,
            String authority,
            String other,
            List<String> children,
            List<String> schools,
            Random random) {
        this.schools = schools;
        this.database = database;
        this.authority = authority;
        this.other = other;
        this.children = children;
        this.random = random;
    }

    /** @param rest most milliseconds between two of them */
    void make(int many, int rest) {
        Connection connection = opened(database);
        for (int i = 0; i < many; i++) {
            try {
                make(connection, Edit.BAG.get(random.nextInt(Edit.BAG.size())));
            } catch (SQLException e) {
                if (alive(connection)) {
                    throw new IllegalStateException(e);
                }
                connection = opened(database);
            }
            pause(random.nextInt(rest + 1));
        }
        close(connection);
    }

    /** Goes on where the database was cut off, which on H2 ends with the server that holds its file. */
    static Connection opened(Database database) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (true) {
            try {
                Connection connection = database.open();
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                return connection;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(e);
                }
                pause(500);
            }
        }
    }

    private static boolean alive(Connection connection) {
        try {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(Connection connection, Edit edit) throws SQLException {
        if (edit == Edit.BEGIN) {
            begin(connection);
            return;
        }
        String child = any(children);
        run(connection, "select id from child where id = ? for update", child);
        switch (edit) {
            case RENAME ->
                run(
                        connection,
                        "update child set known_forename = ?, version = version + 1 where id = ?",
                        "Edit" + random.nextInt(1000),
                        child);
            case PLACE -> place(connection, child);
            case STATUS -> status(connection, child, authority, null);
            case LEAVE_CARE -> status(connection, child, authority, Scene.today());
            case LEAVE_AUTHORITY -> status(connection, child, other, null);
            case MOVE_SCHOOL -> move(connection, child);
            default -> seal(connection, child);
        }
        finish(connection, child);
    }

    private void move(Connection connection, String child) throws SQLException {
        supersede(connection, "enrolment", child);
        run(
                connection,
                "insert into enrolment (id, child_id, school_id, kind, valid_from, recorded_at)"
                        + " values (?, ?, ?, 'MAIN', ?, ?)",
                Ids.next(),
                child,
                any(schools),
                Date.valueOf(Scene.today().minusDays(1 + random.nextInt(300))),
                now());
    }

    private void seal(Connection connection, String child) throws SQLException {
        if (random.nextInt(4) == 0) {
            run(
                    connection,
                    "update child set sealed_on = ?, sealed_by = ?, version = version + 1 where id = ?",
                    Date.valueOf(Scene.today()),
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
                Date.valueOf(Scene.today().minusYears(9)));
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
                Date.valueOf(Scene.today().minusDays(1 + random.nextInt(300))),
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
                Date.valueOf(Scene.today().minusDays(1 + random.nextInt(300))),
                now());
    }

    private void supersede(Connection connection, String table, String child) throws SQLException {
        run(
                connection,
                "update " + table + " set superseded_at = ? where child_id = ?" + NOW_HOLDS,
                now(),
                child,
                Date.valueOf(Scene.today()));
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

    static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
    }
}
