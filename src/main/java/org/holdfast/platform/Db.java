package org.holdfast.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The one database: embedded by default, MySQL when HOLDFAST_DB_CLASS, _URL, _USER and _PASSWORD say so. */
@DataSourceDefinition(
        name = "java:app/jdbc/holdfast",
        className = "${MPCONFIG=holdfast.db.class}",
        url = "${MPCONFIG=holdfast.db.url}",
        user = "${MPCONFIG=holdfast.db.user}",
        password = "${MPCONFIG=holdfast.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32)
@ApplicationScoped
public class Db {
    @PersistenceContext(unitName = "holdfast")
    EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/holdfast")
    DataSource dataSource;

    @Produces
    EntityManager entityManager() {
        return entityManager;
    }

    @Produces
    DataSource dataSource() {
        return dataSource;
    }
}
