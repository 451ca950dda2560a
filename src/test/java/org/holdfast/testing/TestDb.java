package org.holdfast.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The real schema on a database of its own: embedded H2, or MySQL where HOLDFAST_TEST_DB_URL says so. */
public final class TestDb {
    private static final Map<Kind, TestDb> OPEN = new HashMap<>();
    private static final String H2_MODE = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

    @SuppressWarnings("NullAway.Init")
    private static TestDb spare;

    /** The databases of the product. */
    public enum Kind {
        H2,
        MYSQL
    }

    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final Schema schema;

    private TestDb(Schema schema, DataSource dataSource, String url, String user, String password, String driver) {
        this.schema = schema;
        this.dataSource = dataSource;
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
        reset();
    }

    public static synchronized TestDb of(Kind kind) {
        return OPEN.computeIfAbsent(kind, k -> k == Kind.H2 ? h2() : mysql());
    }

    /** Another one on H2, empty again at each call, for a test that must not meet rows of others. */
    static synchronized TestDb fresh() {
        if (spare == null) {
            spare = h2();
        } else {
            spare.reset();
        }
        return spare;
    }

    /** As the migrations leave it: no rows but theirs. */
    void reset() {
        try (Connection connection = dataSource.getConnection()) {
            schema.reset(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty one without any table, for a test of the migrations themselves. */
    public static DataSource bare() {
        if ("mysql".equals(System.getProperty("holdfast.test.db"))) {
            return MySqlSchema.bare();
        }
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + H2_MODE, "sa", "");
    }

    /** Whether MySQL was configured for this run. */
    public static boolean mysqlConfigured() {
        return mysqlUrl().isPresent();
    }

    static Optional<String> mysqlUrl() {
        return Optional.ofNullable(System.getenv("HOLDFAST_TEST_DB_URL")).filter(url -> !url.isBlank());
    }

    private static TestDb h2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + H2_MODE;
        return new TestDb(new H2Schema(), JdbcConnectionPool.create(url, "sa", ""), url, "sa", "", "org.h2.Driver");
    }

    /** On H2, in a file for the server's usual user. */
    static TestDb inFile(Path file) {
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + H2_MODE;
        return new TestDb(
                new H2Schema(),
                JdbcConnectionPool.create(url, "holdfast", "holdfast"),
                url,
                "holdfast",
                "holdfast",
                "org.h2.Driver");
    }

    /** Ends the use of an H2 database, so that its file is whole. */
    void close() {
        factory.close();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestDb mysql() {
        MySqlSchema schema = MySqlSchema.ofThisProcess();
        com.mysql.cj.jdbc.MysqlDataSource source = schema.source();
        return new TestDb(
                schema, source, source.getUrl(), schema.user(), schema.password(), "com.mysql.cj.jdbc.Driver");
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
