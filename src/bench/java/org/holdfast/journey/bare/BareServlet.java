package org.holdfast.journey.bare;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the bridge is measured against: the same answers with nothing but JDBC. Who asks, whether they reach the child, the
 * facts, and one line of the trail; no field rule, no case law of the house, no checks. Never part of the product.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/bare",
        className = "${MPCONFIG=holdfast.db.class}",
        url = "${MPCONFIG=holdfast.db.url}",
        user = "${MPCONFIG=holdfast.db.user}",
        password = "${MPCONFIG=holdfast.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 8)
@WebServlet("/*")
public class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final String CARED_FOR = " join care_status s on s.child_id = c.id and s.authority_id = ?"
            + " and s.superseded_at is null and s.valid_from <= current_date"
            + " and (s.valid_to is null or s.valid_to > current_date)"
            + " and s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE')";

    private static final String NOW = " %1$s.superseded_at is null and %1$s.valid_from <= current_date"
            + " and (%1$s.valid_to is null or %1$s.valid_to > current_date)";

    @Resource(lookup = "java:app/jdbc/bare")
    transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/", -1);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            String authority = authority(connection, request);
            StringBuilder json = new StringBuilder();
            switch (path[1]) {
                case "plan" -> plan(connection, authority, path[2], json);
                case "same" -> {
                    if (same(connection, authority, path[2], request.getHeader("If-None-Match"))) {
                        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                    }
                }
                default -> children(connection, authority, json);
            }
            trail(connection, request, path.length > 2 ? path[2] : null);
            connection.commit();
            byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            if (body.length > 0) {
                response.setHeader("ETag", "\"" + hash(body).substring(0, 32) + "\"");
                response.getOutputStream().write(body);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** A placement, as the ledger, the facts and what follows from them need it: six rows. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String child = request.getPathInfo().split("/", -1)[2];
        byte[] body = request.getInputStream().readAllBytes();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            String authority = authority(connection, request);
            if (!reached(connection, authority, child)) {
                throw new IOException("not reached");
            }
            run(connection, "select id from child where id = ? for update", child);
            run(
                    connection,
                    "update placement set superseded_at = current_timestamp(6) where child_id = ? and superseded_at is null"
                            + " and source = 'bare'",
                    child);
            run(
                    connection,
                    "insert into placement (id, child_id, type_code, moved_home, address_restricted, source, valid_from,"
                            + " recorded_at) values (?, ?, 'U6', true, true, 'bare', current_date, current_timestamp(6))",
                    UUID.randomUUID().toString(),
                    child);
            run(
                    connection,
                    "insert into outbox (id, kind, child_id, payload, created_at) values (?, 'bare', ?, ?,"
                            + " current_timestamp(6))",
                    UUID.randomUUID().toString(),
                    child,
                    body);
            run(
                    connection,
                    "insert into touch (subject, token) values (?, ?) on duplicate key update token = values(token)",
                    child,
                    UUID.randomUUID().toString());
            trail(connection, request, child);
            connection.commit();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String authority(Connection connection, HttpServletRequest request) throws SQLException, IOException {
        String token = request.getHeader("Authorization").substring("Bearer ".length());
        try (PreparedStatement sql = connection.prepareStatement("select authority_id from api_token where token_hash = ?"
                + " and revoked_at is null and (expires_at is null or expires_at > current_timestamp(6))")) {
            sql.setString(1, hash(token.getBytes(StandardCharsets.UTF_8)));
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("no token");
                }
                return row.getString(1);
            }
        }
    }

    private static boolean reached(Connection connection, String authority, String child) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("select c.id from child c" + CARED_FOR
                + " where c.id = ? and c.died_on is null and c.sealed_on is null")) {
            sql.setString(1, authority);
            sql.setString(2, child);
            try (ResultSet row = sql.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean same(Connection connection, String authority, String child, String tag)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("select t.token, (select e.token from touch e where"
                + " e.subject = 'everybody') from child c" + CARED_FOR
                + " left join touch t on t.subject = c.id where c.id = ? and c.died_on is null and c.sealed_on is null")) {
            sql.setString(1, authority);
            sql.setString(2, child);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() && tag != null && !tag.equals(row.getString(1));
            }
        }
    }

    private static void plan(Connection connection, String authority, String child, StringBuilder json)
            throws SQLException, IOException {
        try (PreparedStatement sql = connection.prepareStatement("select v.number, v.kind, v.approved_at,"
                + " v.approver_name, v.sha256, v.document from child c" + CARED_FOR
                + " join plan p on p.child_id = c.id join plan_version v on v.child_id = c.id"
                + " and v.number = p.approved_number where c.id = ? and c.died_on is null and c.sealed_on is null")) {
            sql.setString(1, authority);
            sql.setString(2, child);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("no plan");
                }
                json.append("{\"childId\":\"").append(child).append("\",\"version\":").append(row.getInt(1));
                text(json, "kind", row.getString(2));
                text(json, "approvedAt", row.getString(3));
                text(json, "approvedBy", row.getString(4));
                text(json, "sha256", row.getString(5));
                json.append(",\"document\":").append(new String(row.getBytes(6), StandardCharsets.UTF_8));
            }
        }
        live(connection, child, json);
        json.append('}');
    }

    private static void live(Connection connection, String child, StringBuilder json) throws SQLException {
        json.append(",\"live\":{\"contacts\":[");
        rows(
                connection,
                "select k.contact_id, k.name, k.relation, k.organisation, k.may_decide, k.may_be_told, k.phone, k.email,"
                        + " case when k.address_restricted then '' else k.address end, k.verified_on from contact k"
                        + " where k.child_id = ? and" + NOW.formatted("k") + " order by k.call_position",
                child,
                json);
        json.append("],\"protections\":[");
        rows(
                connection,
                "select p.kind, p.contact_id, p.legal_basis, p.valid_from, p.valid_to, p.confirmed_by from protection p"
                        + " where p.child_id = ? and" + NOW.formatted("p"),
                child,
                json);
        json.append("]}");
    }

    private static void children(Connection connection, String authority, StringBuilder json) throws SQLException {
        json.append("{\"items\":[");
        rows(
                connection,
                "select c.id, c.mark, c.legal_forename, c.legal_surname, c.born_on, sc.urn, sc.name, s.kind, s.legal_status,"
                        + " (select i.text from child_identifier i where i.child_id = c.id and i.kind = 'UPN' limit 1),"
                        + " (select p.type_code from placement p where p.child_id = c.id and" + NOW.formatted("p")
                        + " limit 1) from child c" + CARED_FOR
                        + " left join enrolment e on e.child_id = c.id and e.kind = 'MAIN' and" + NOW.formatted("e")
                        + " left join school sc on sc.id = e.school_id"
                        + " where c.died_on is null and c.sealed_on is null order by c.id limit 50",
                authority,
                json);
        json.append("]}");
    }

    private static void rows(Connection connection, String text, String value, StringBuilder json)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(text)) {
            sql.setString(1, value);
            try (ResultSet row = sql.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                for (boolean first = true; row.next(); first = false) {
                    json.append(first ? "{\"n\":1" : ",{\"n\":1");
                    for (int i = 1; i <= columns; i++) {
                        text(json, "c" + i, row.getString(i));
                    }
                    json.append('}');
                }
            }
        }
    }

    private static void text(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":");
        if (value == null) {
            json.append("null");
        } else {
            json.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")).append('"');
        }
    }

    private static void trail(Connection connection, HttpServletRequest request, String child) throws SQLException {
        run(
                connection,
                "insert into audit_entry (id, happened_at, actor_kind, actor_id, actor_name, roles, task, child_id, subject,"
                        + " row_count, address, outcome) values (?, current_timestamp(6), 'CLIENT', 'bare', 'bare',"
                        + " 'CASE_SYSTEM', 'READ_CHILD', ?, null, 1, ?, 'DONE')",
                UUID.randomUUID().toString(),
                child,
                request.getRemoteAddr());
    }

    private static void run(Connection connection, String text, Object... values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            sql.execute();
        }
    }

    private static String hash(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
