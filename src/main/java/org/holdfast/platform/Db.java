package org.holdfast.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The one database: embedded by default, MySQL when HOLDFAST_DB_CLASS, _URL, _USER and _PASSWORD say so. Both read what
 * is committed: MySQL's own default would also lock the gaps between rows, and two who each add a row would stop each other.
 * The server itself offers the entity manager of the one persistence unit for injection.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/holdfast",
        className = "${MPCONFIG=holdfast.db.class}",
        url = "${MPCONFIG=holdfast.db.url}",
        user = "${MPCONFIG=holdfast.db.user}",
        password = "${MPCONFIG=holdfast.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 32)
@ApplicationScoped
public class Db {
    @Resource(lookup = "java:app/jdbc/holdfast")
    DataSource dataSource;

    @Produces
    DataSource dataSource() {
        return dataSource;
    }
}
