package org.holdfast.child.merge;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the database, as it tells of itself. */
record Catalogue(Map<String, List<Column>> tables) {
    /** @param refers the table whose id it holds; empty for none */
    record Column(String name, int type, int size, boolean needed, String refers) {}

    static Catalogue of(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, List<Column>> tables = new TreeMap<>();
        String schema = connection.getSchema();
        try (ResultSet rows =
                meta.getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.put(rows.getString("TABLE_NAME"), List.of());
            }
        }
        Map<String, List<Column>> named = new TreeMap<>();
        for (String table : tables.keySet()) {
            named.put(table.toLowerCase(Locale.ROOT), columns(connection, meta, table));
        }
        named.keySet().removeIf(name -> name.startsWith("flyway"));
        return new Catalogue(named);
    }

    private static List<Column> columns(Connection connection, DatabaseMetaData meta, String table)
            throws SQLException {
        Map<String, String> refers = new LinkedHashMap<>();
        try (ResultSet keys = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                refers.put(lower(keys, "FKCOLUMN_NAME"), lower(keys, "PKTABLE_NAME"));
            }
        }
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = meta.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                String name = lower(rows, "COLUMN_NAME");
                boolean needed = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
                columns.add(new Column(
                        name,
                        rows.getInt("DATA_TYPE"),
                        rows.getInt("COLUMN_SIZE"),
                        needed,
                        refers.getOrDefault(name, "")));
            }
        }
        return columns;
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    /** Every table and column that says a child. */
    TreeSet<String> ofChildren() {
        TreeSet<String> found = new TreeSet<>();
        tables.forEach((table, columns) -> columns.stream()
                .filter(column ->
                        column.name().endsWith("child_id") || column.refers().equals("child"))
                .forEach(column -> found.add(table + "." + column.name())));
        return found;
    }
}
