package org.holdfast.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.holdfast.platform.Migrations;

/**
 * A database beside the configured one, named after the process, so that parallel runs do not meet. Its tables are
 * copied from one that the migrations made; later only the rows of tests are removed, since creating a table takes
 * longer than emptying it.
 */
final class MySqlSchema implements Schema {
    private static final String OPTIONS = "?connectionTimeZone=UTC&rewriteBatchedStatements=true"
            + "&sessionVariables=transaction_isolation='READ-COMMITTED'";
    private static final String HISTORY = "flyway_schema_history";

    private final String name;
    private final String template;
    private final List<String> tables;
    private final Set<String> filled;

    private MySqlSchema(String name, String template) throws SQLException {
        this.name = name;
        this.template = template;
        create(name);
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            this.tables = column(
                    statement,
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = '" + template
                            + "' ORDER BY table_name");
            for (String table : tables) {
                statement.execute(definition(statement, table));
            }
            this.filled = Set.copyOf(withRows(statement, template));
            for (String table : filled) {
                statement.execute(copy(table));
            }
        }
    }

    /** Made by whichever process comes first, and kept while {@code sql/} stays as it is. */
    static MySqlSchema ofThisProcess() {
        String template = base() + "_template_" + Template.hash("mysql");
        Template.locked("mysql", () -> makeTemplate(template));
        String name = base() + "_t" + ProcessHandle.current().pid();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
        try {
            return new MySqlSchema(name, template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeTemplate(String template) {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            String done = "SELECT table_name FROM information_schema.tables WHERE table_name = 'template_done'"
                    + " AND table_schema = '" + template + "_done'";
            if (!column(statement, done).isEmpty()) {
                return;
            }
            create(template);
            Migrations.flyway(source(template)).migrate();
            create(template + "_done");
            statement.execute("CREATE TABLE " + template + "_done.template_done (id INT)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void reset(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            for (String table : withRows(statement, name)) {
                if (!table.equals(HISTORY)) {
                    statement.execute("DELETE FROM " + table);
                }
            }
            for (String table : filled) {
                if (!table.equals(HISTORY)) {
                    statement.execute(copy(table));
                }
            }
            statement.execute("SET foreign_key_checks = 1");
        }
    }

    private String definition(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + template + "." + table)) {
            row.next();
            return row.getString(2);
        }
    }

    private String copy(String table) {
        return "INSERT INTO " + table + " SELECT * FROM " + template + "." + table;
    }

    private List<String> withRows(Statement statement, String database) throws SQLException {
        return column(
                statement,
                tables.stream()
                        .map(table -> "SELECT '" + table + "' FROM dual WHERE EXISTS (SELECT 1 FROM " + database + "."
                                + table + ")")
                        .collect(Collectors.joining(" UNION ALL ")));
    }

    /** An empty one without any table. */
    static DataSource bare() {
        String bare = base() + "_b" + ProcessHandle.current().pid();
        create(bare);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(bare)));
        return source(bare);
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void create(String database) {
        drop(database);
        run("CREATE DATABASE " + database + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
    }

    private static void drop(String database) {
        run("DROP DATABASE IF EXISTS " + database);
    }

    private static void run(String statement) {
        try (Connection connection = connect("");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return source(database.isEmpty() ? base() : database).getConnection();
    }

    private static String address() {
        return TestDb.mysqlUrl().orElseThrow().replaceFirst("\\?.*", "");
    }

    /** Name of the configured database, which is used for nothing but its name. */
    private static String base() {
        return address().substring(address().lastIndexOf('/') + 1);
    }

    private static MysqlDataSource source(String database) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(address().substring(0, address().lastIndexOf('/') + 1) + database + OPTIONS);
        source.setUser(System.getenv("HOLDFAST_TEST_DB_USER"));
        source.setPassword(System.getenv("HOLDFAST_TEST_DB_PASSWORD"));
        return source;
    }

    MysqlDataSource source() {
        return source(name);
    }

    String user() {
        return System.getenv("HOLDFAST_TEST_DB_USER");
    }

    String password() {
        return System.getenv("HOLDFAST_TEST_DB_PASSWORD");
    }
}
