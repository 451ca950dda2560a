package org.holdfast.demo;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.holdfast.testing.FreshDatabase;

/** All rows of all tables as one hash a table, with each id told by its place in the order of making. */
final class Digest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Salted, drawn from an id, or a hash over one. */
    private static final Set<String> APART = Set.of("password_hash", "mark", "sha256");

    private Digest() {}

    static Map<String, String> ofAllTables() throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        TreeSet<String> ids = new TreeSet<>();
        try (Connection connection = FreshDatabase.tables().getConnection()) {
            for (String table : tables(connection)) {
                rows.put(table, read(connection, table, ids));
            }
        }
        Map<String, String> places = new HashMap<>();
        ids.forEach(id -> places.put(id, "#" + places.size()));
        Map<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : rows.entrySet()) {
            digests.put(table.getKey(), hash(table.getValue(), places));
        }
        return digests;
    }

    private static List<String> tables(Connection connection) throws Exception {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public") && !name.startsWith("flyway")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static List<String> read(Connection connection, String table, Set<String> ids) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    String column = found.getMetaData().getColumnName(i);
                    row.append('|').append(APART.contains(column) ? "" : text(found, i));
                }
                ID.matcher(row).results().forEach(id -> ids.add(id.group()));
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static String text(ResultSet found, int column) throws Exception {
        Object cell = found.getObject(column);
        boolean bytes = cell instanceof byte[] || cell instanceof java.sql.Blob;
        return bytes ? new String(found.getBytes(column), java.nio.charset.StandardCharsets.UTF_8) : "" + cell;
    }

    private static String hash(List<String> rows, Map<String, String> places) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        rows.stream()
                .map(row -> ID.matcher(row).replaceAll(found -> places.getOrDefault(found.group(), "?")))
                .sorted()
                .forEach(row -> digest.update(row.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
