package org.holdfast.attendance;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.World;

/** Fills the tables with invented children and whole register years, straight by batches. */
final class RegisterRows {
    private static final int BATCH = 5_000;
    private static final int WEEK = 7;
    private static final int SCHOOL_DAYS = 5;
    /** One child in so many is registered at two schools. */
    private static final int DUAL = 20;

    private final World world;
    private final CodeTable codes;
    private final Random random = new Random(8231);
    private int registers;

    RegisterRows(World world, CodeTable codes) {
        this.world = world;
        this.codes = codes;
    }

    private interface Row {
        void set(PreparedStatement statement, int n) throws SQLException;
    }

    void children(int from, int count, LocalAuthority authority, School school) {
        insert(
                "insert into child (id, mark, legal_forename, legal_surname, name_key, surname_key, born_on, sex,"
                        + " year_offset, version) values (?, 'AAAA', 'A', 'B', 'a b', 'b', '2012-05-01', 'F', 0, 1)",
                from,
                count,
                (row, n) -> row.setString(1, id('c', n)));
        insert(
                "insert into care_status (id, child_id, kind, legal_status, authority_id, source, valid_from, recorded_at)"
                        + " values (?, ?, 'LOOKED_AFTER', 'C2', ?, 'x', '2016-01-01', '2026-01-01 00:00:00')",
                from,
                count,
                (row, n) -> {
                    row.setString(1, id('d', n));
                    row.setString(2, id('c', n));
                    row.setString(3, authority.id());
                });
        insert(
                "insert into enrolment (id, child_id, school_id, kind, valid_from, recorded_at)"
                        + " values (?, ?, ?, 'MAIN', '2016-01-01', '2026-01-01 00:00:00')",
                from,
                count,
                (row, n) -> {
                    row.setString(1, id('e', n));
                    row.setString(2, id('c', n));
                    row.setString(3, school.id());
                });
    }

    void year(int from, int count, int year, School one, School other) {
        kept(from, count, 1, year, one, "/\\");
        kept(from, count, DUAL, year, other, "DD");
    }

    private void kept(int from, int count, int every, int year, School school, String usual) {
        int first = registers;
        int rows = count / every;
        registers += rows;
        Marks[] marks = new Marks[rows];
        Arrays.setAll(marks, i -> marks(year, usual));
        ByteBuffer ages = ByteBuffer.allocate(6).putShort((short) Slot.COUNT).putInt(1);
        insert(
                "insert into register_year (id, child_id, school_id, start_year, marks, ages, changed_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, '2026-01-01 00:00:00', 1)",
                0,
                rows,
                (row, n) -> {
                    row.setString(1, id('f', first + n));
                    row.setString(2, id('c', from + n * every));
                    row.setString(3, school.id());
                    row.setInt(4, year);
                    row.setBytes(5, marks[n].bytes());
                    row.setBytes(6, ages.array());
                });
        totals(rows, first, from, every, year, marks);
        for (RegisterTerm term : RegisterTerm.values()) {
            insert(
                    "insert into register_sum (register_id, term, start_year, child_id, possible, attending, authorised,"
                            + " unauthorised, late, marked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    0,
                    rows,
                    (row, n) -> sum(row, id('f', first + n), id('c', from + n * every), term, year, marks[n]));
        }
    }

    private void totals(int rows, int first, int from, int every, int year, Marks[] marks) {
        insert(
                "insert into register_total (child_id, start_year, register_id, possible, attending, authorised,"
                        + " unauthorised, late, marked, may_be_persistent) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                0,
                rows,
                (row, n) -> {
                    int child = from + n * every;
                    Tally tally = marks[n].tally(codes, 0, Slot.COUNT);
                    row.setString(1, id('c', child));
                    row.setInt(2, year);
                    row.setString(3, id('f', first + n));
                    row.setInt(4, tally.possible());
                    row.setInt(5, tally.attending());
                    row.setInt(6, tally.authorised());
                    row.setInt(7, tally.unauthorised());
                    row.setInt(8, tally.late());
                    row.setInt(9, tally.marked());
                    row.setInt(10, tally.persistent() || (child - from) % DUAL == 0 ? 1 : 0);
                });
    }

    private void sum(PreparedStatement row, String register, String child, RegisterTerm term, int year, Marks marks)
            throws SQLException {
        Tally tally = marks.tally(codes, term.from(year), term.to(year));
        row.setString(1, register);
        row.setString(2, term.name());
        row.setInt(3, year);
        row.setString(4, child);
        row.setInt(5, tally.possible());
        row.setInt(6, tally.attending());
        row.setInt(7, tally.authorised());
        row.setInt(8, tally.unauthorised());
        row.setInt(9, tally.late());
        row.setInt(10, tally.marked());
    }

    /** 38 weeks; how often a child is absent differs, and about one in five is persistently so, as in the national figures. */
    private Marks marks(int year, String usual) {
        byte[] bytes = new byte[Slot.COUNT];
        int often = random.nextInt(5) == 0 ? 10 + random.nextInt(15) : random.nextInt(8);
        for (int day = 35; day < 35 + 38 * WEEK; day++) {
            for (int session = 0; session < 2 && day % WEEK < SCHOOL_DAYS; session++) {
                String letter = random.nextInt(100) < often ? "I" : usual.substring(session, session + 1);
                bytes[2 * day + session] =
                        codes.symbol(CodeScheme.ENGLAND, letter, Slot.firstDay(year).plusDays(day));
            }
        }
        return new Marks(bytes);
    }

    /** As a database does by itself after a while. */
    void analyse() {
        world.inTransaction(() -> {
            try (Statement statement = connection().createStatement()) {
                boolean mysql = connection().getMetaData().getURL().startsWith("jdbc:mysql");
                statement.execute(
                        mysql ? "analyze table child, care_status, enrolment, register_year, register_total" : "analyze");
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void insert(String sql, int from, int count, Row each) {
        for (int start = from; start < from + count; start += BATCH) {
            int first = start;
            int last = Math.min(from + count, start + BATCH);
            world.inTransaction(() -> {
                try (PreparedStatement statement = connection().prepareStatement(sql)) {
                    for (int n = first; n < last; n++) {
                        each.set(statement, n);
                        statement.addBatch();
                    }
                    return statement.executeBatch().length;
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private Connection connection() {
        return world.em().unwrap(Connection.class);
    }

    private static String id(char kind, int n) {
        return String.format(Locale.ROOT, "0000000%s-0000-7000-8000-%012d", kind, n);
    }
}
