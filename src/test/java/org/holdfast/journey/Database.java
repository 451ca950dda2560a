package org.holdfast.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.demo.FilledDemo;
import org.holdfast.testing.TestDb;

/** The server's database of this run, open to the test beside it: a file of H2, or a database of its own on MySQL. */
record Database(String driver, String url, String user, String password, Runnable remove) {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));

    /**
     * Where a server begins.
     *
     * @param children of the demo that it finds there already; 0 for nothing at all, and always nothing on MySQL
     */
    static Database fresh(Path folder, int children) {
        if (!MYSQL) {
            if (children > 0) {
                copy(FilledDemo.file(children), folder.resolve("holdfast.mv.db"));
            }
            return new Database(
                    "org.h2.jdbcx.JdbcDataSource",
                    "jdbc:h2:file:" + folder.resolve("holdfast").toAbsolutePath()
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000"
                            + ";AUTO_SERVER=TRUE",
                    "holdfast",
                    "holdfast",
                    () -> {});
        }
        if (!TestDb.mysqlConfigured()) {
            throw new IllegalStateException("Set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD to take journeys on MySQL");
        }
        return mysql(
                System.getenv("HOLDFAST_TEST_DB_URL").replaceFirst("\\?.*", ""),
                System.getenv("HOLDFAST_TEST_DB_USER"),
                System.getenv("HOLDFAST_TEST_DB_PASSWORD"));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database mysql(String base, String user, String password) {
        String name = base.substring(base.lastIndexOf('/') + 1) + "_j"
                + ProcessHandle.current().pid() + "_" + SERIAL.incrementAndGet();
        run(base, user, password, "DROP DATABASE IF EXISTS " + name);
        run(base, user, password, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        String url = base.substring(0, base.lastIndexOf('/') + 1) + name
                + "?connectionTimeZone=UTC&rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSqlLimit=8192&useLocalSessionState=true&fallbackToSystemKeyStore=false";
        return new Database(
                "com.mysql.cj.jdbc.MysqlDataSource",
                url,
                user,
                password,
                () -> run(base, user, password, "DROP DATABASE IF EXISTS " + name));
    }

    private static void run(String url, String user, String password, String statement) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where H2 lets a test in beside the server that holds its file; nothing on MySQL. */
    OptionalInt door() throws IOException {
        if (MYSQL) {
            return OptionalInt.empty();
        }
        Properties held = new Properties();
        String file = url.substring("jdbc:h2:file:".length(), url.indexOf(';'));
        try (InputStream lock = Files.newInputStream(Path.of(file + ".lock.db"))) {
            held.load(lock);
        }
        return OptionalInt.of(Integer.parseInt(held.getProperty("server").replaceFirst(".*:", "")));
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Map<String, String> environment() {
        return Map.of(
                "HOLDFAST_DB_CLASS", driver,
                "HOLDFAST_DB_URL", url,
                "HOLDFAST_DB_USER", user,
                "HOLDFAST_DB_PASSWORD", password);
    }
}
