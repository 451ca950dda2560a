package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else may touch the database. */
@ApplicationScoped
public class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    DataSource dataSource;

    private volatile boolean current;

    void migrate() {
        int applied = flyway(dataSource).migrate().migrationsExecuted;
        LOG.log(Level.INFO, "Schema is current, {0} migrations applied", applied);
        current = true;
    }

    /** Whether the schema was brought up to date by this process. */
    boolean current() {
        return current;
    }

    /** The migrations of {@code sql/}, the same on both databases and in the tests. */
    public static Flyway flyway(DataSource dataSource) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load();
    }
}
