package org.holdfast.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.holdfast.platform.Migrations;

/** The real schema on a database of its own: embedded H2, or MySQL where HOLDFAST_TEST_DB_URL says so. */
public final class TestDb {
    private static final Map<Kind, TestDb> OPEN = new HashMap<>();

    /** The databases of the product. */
    public enum Kind {
        H2,
        MYSQL
    }

    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    private TestDb(DataSource dataSource, String url, String user, String password, String driver) {
        this.dataSource = dataSource;
        Migrations.flyway(dataSource).migrate();
        this.factory = Persistence.createEntityManagerFactory(
                "holdfast",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        driver,
                        "jakarta.persistence.jdbc.url",
                        url,
                        "jakarta.persistence.jdbc.user",
                        user,
                        "jakarta.persistence.jdbc.password",
                        password,
                        "eclipselink.session-name",
                        "test-" + UUID.randomUUID(),
                        "eclipselink.session.customizer",
                        StatementCount.class.getName()));
    }

    public static synchronized TestDb of(Kind kind) {
        return OPEN.computeIfAbsent(kind, k -> k == Kind.H2 ? h2() : mysql());
    }

    /** Another empty one of its kind, for a test that must not meet the rows of others. */
    static TestDb fresh() {
        return h2();
    }

    /** Whether MySQL was configured for this run. */
    public static boolean mysqlConfigured() {
        return mysqlUrl().isPresent();
    }

    private static Optional<String> mysqlUrl() {
        return Optional.ofNullable(System.getenv("HOLDFAST_TEST_DB_URL")).filter(url -> !url.isBlank());
    }

    private static TestDb h2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        return new TestDb(JdbcConnectionPool.create(url, "sa", ""), url, "sa", "", "org.h2.Driver");
    }

    /** A database beside the configured one, named after the process, so that parallel runs do not meet. */
    private static TestDb mysql() {
        String user = System.getenv("HOLDFAST_TEST_DB_USER");
        String password = System.getenv("HOLDFAST_TEST_DB_PASSWORD");
        String base = mysqlUrl().orElseThrow().replaceFirst("\\?.*", "");
        String name = base.substring(base.lastIndexOf('/') + 1) + "_t"
                + ProcessHandle.current().pid();
        String server = base.substring(0, base.lastIndexOf('/') + 1);
        try (Connection connection = source(base, user, password).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(base, user, password, name)));
        String url = server + name + "?connectionTimeZone=UTC&rewriteBatchedStatements=true"
                + "&sessionVariables=transaction_isolation='READ-COMMITTED'";
        return new TestDb(source(url, user, password), url, user, password, "com.mysql.cj.jdbc.Driver");
    }

    private static void drop(String base, String user, String password, String name) {
        try (Connection connection = source(base, user, password).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source(String url, String user, String password) {
        com.mysql.cj.jdbc.MysqlDataSource source = new com.mysql.cj.jdbc.MysqlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** To MySQL, for a measurement that loads a file of its own. */
    public Connection infileConnection() throws SQLException {
        com.mysql.cj.jdbc.MysqlDataSource source = (com.mysql.cj.jdbc.MysqlDataSource) dataSource;
        source.setAllowLoadLocalInfile(true);
        return source.getConnection();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    EntityManager open() {
        return factory.createEntityManager();
    }
}
