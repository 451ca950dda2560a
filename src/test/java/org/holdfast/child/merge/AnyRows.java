package org.holdfast.child.merge;

import java.sql.Blob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.child.merge.Catalogue.Column;
import org.holdfast.kernel.Ids;

/** Rows of any table, filled by the database's own word of its columns; rows to which they refer are made with them. */
record AnyRows(Connection connection, Catalogue catalogue, Random random, String authority) {
    /** What checks of the tables ask for. */
    private static final Map<String, String> ONLY = Map.of(
            "protection.kind", "DO_NOT_CONTACT",
            "enrolment.kind", "GUEST",
            "child_identifier.kind", "UPN",
            "exclusion.status", "IN_FORCE",
            "school_move.state", "DECLINED");

    /** Columns that stay empty: checks tie them to others. */
    private static final List<String> EMPTY = List.of("at_risk.outcome", "at_risk.valid_to");

    /** @return what the column {@code id} or the first one got */
    String add(String table, Map<String, String> given) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : catalogue.tables().getOrDefault(table, List.of())) {
            String name = column.name();
            if (given.containsKey(name)) {
                values.put(name, given.get(name));
            } else if (!EMPTY.contains(table + "." + name) && (column.needed() || filled(table, column))) {
                values.put(name, value(table, column));
            }
        }
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String marks = values.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        String names = values.keySet().stream().map(name -> quoted(name, quote)).collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            int place = 1;
            for (Object value : values.values()) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
        return String.valueOf(
                values.getOrDefault("id", values.values().iterator().next()));
    }

    private boolean filled(String table, Column column) {
        if (ONLY.containsKey(table + "." + column.name())) {
            return true;
        }
        if (!column.refers().isEmpty()) {
            return false;
        }
        return switch (column.name()) {
            case "superseded_at" -> random.nextInt(3) == 0;
            case "contact_id" -> true;
            case "valid_to" -> random.nextBoolean();
            case "settled_at" -> table.equals("school_move") || random.nextBoolean();
            default -> false;
        };
    }

    private Object value(String table, Column column) throws SQLException {
        String only = ONLY.get(table + "." + column.name());
        if (only != null) {
            return only;
        }
        if (!column.refers().isEmpty()) {
            return column.refers().equals("local_authority") ? authority : add(column.refers(), Map.of());
        }
        LocalDate begin = LocalDate.of(2020, 1, 1);
        return switch (column.type()) {
            case Types.DATE, Types.TIMESTAMP -> moment(column, begin);
            case Types.BOOLEAN, Types.BIT, Types.TINYINT -> false;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> 1 + random.nextInt(900);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes();
            default -> text(column);
        };
    }

    private Object moment(Column column, LocalDate begin) {
        boolean later = List.of("valid_to", "superseded_at", "ends_on", "due_at", "settled_at")
                .contains(column.name());
        LocalDate day = begin.plusDays((later ? 1000 : 0) + random.nextInt(1000));
        return column.type() == Types.DATE
                ? Date.valueOf(day)
                : Timestamp.valueOf(LocalDateTime.of(day, java.time.LocalTime.of(random.nextInt(24), 5)));
    }

    private byte[] bytes() {
        byte[] some = new byte[8];
        random.nextBytes(some);
        return some;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return text(blob.getBytes(1, (int) blob.length()));
        }
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private static String text(Column column) {
        String id = Ids.next();
        return column.size() >= id.length() ? id : id.substring(id.length() - column.size());
    }

    private static String quoted(String name, String quote) {
        return quote.equals("`") ? quote + name + quote : name;
    }

    /** All rows of all tables but some, as texts in order. */
    Map<String, List<String>> content(List<String> but) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        for (String table : catalogue.tables().keySet()) {
            if (!but.contains(table)) {
                content.put(table, rows(table));
            }
        }
        return content;
    }

    private List<String> rows(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement all = connection.prepareStatement("select * from " + table);
                ResultSet found = all.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append('|').append(text(found.getObject(i)));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
