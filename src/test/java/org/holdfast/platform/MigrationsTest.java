package org.holdfast.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfoService;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.TestDb;
import org.junit.jupiter.api.Test;

/** The one test for which all migrations run; every other begins with a copy of what they leave. */
@HoldfastTest(alwaysOnMySql = true)
class MigrationsTest {
    @Inject
    DataSource copy;

    @Test
    void apply_every_one_from_nothing_and_leave_nothing_to_do() throws IOException {
        DataSource empty = TestDb.bare();
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            assertEquals(files.count(), Migrations.flyway(empty).migrate().migrationsExecuted);
        }
        MigrationInfoService info = Migrations.flyway(empty).info();
        assertEquals(0, info.pending().length);
        assertTrue(Migrations.flyway(empty).validateWithResult().validationSuccessful);
    }

    @Test
    void leave_what_the_other_tests_begin_with() throws SQLException {
        DataSource migrated = TestDb.bare();
        Migrations.flyway(migrated).migrate();
        assertEquals(String.join("\n", described(migrated)), String.join("\n", described(copy)));
    }

    /** Tables with their columns, keys, indexes and rows, in one order on every database. */
    private static List<String> described(DataSource source) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            for (String table : tables(connection)) {
                lines.addAll(sorted(
                        data.getColumns(connection.getCatalog(), null, table, "%"),
                        "TABLE_NAME",
                        "COLUMN_NAME",
                        "TYPE_NAME",
                        "COLUMN_SIZE",
                        "NULLABLE",
                        "COLUMN_DEF",
                        "IS_AUTOINCREMENT"));
                lines.addAll(sorted(
                        data.getIndexInfo(connection.getCatalog(), null, table, false, true),
                        "TABLE_NAME",
                        "NON_UNIQUE",
                        "ORDINAL_POSITION",
                        "COLUMN_NAME"));
                lines.addAll(sorted(
                        data.getImportedKeys(connection.getCatalog(), null, table),
                        "FKTABLE_NAME",
                        "FKCOLUMN_NAME",
                        "PKTABLE_NAME",
                        "PKCOLUMN_NAME"));
                lines.addAll(rows(connection, table));
            }
        }
        return lines;
    }

    /** All but Flyway's own, which says when it ran. */
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                String schema = String.valueOf(found.getString("TABLE_SCHEM"));
                if (!table.startsWith("flyway")
                        && !schema.toLowerCase(Locale.ROOT).endsWith("_schema")) {
                    tables.add(table);
                }
            }
        }
        assertTrue(tables.size() > 100, "tables " + tables.size());
        return tables;
    }

    private static TreeSet<String> sorted(ResultSet found, String... columns) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (found) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (String column : columns) {
                    values.add(String.valueOf(found.getString(column)));
                }
                lines.add(String.join(" ", values));
            }
        }
        return lines;
    }

    private static TreeSet<String> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            return sorted(found, labels(found.getMetaData()));
        }
    }

    private static String[] labels(ResultSetMetaData columns) throws SQLException {
        String[] labels = new String[columns.getColumnCount()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = columns.getColumnLabel(i + 1);
        }
        return labels;
    }
}
