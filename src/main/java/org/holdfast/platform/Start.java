package org.holdfast.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs once when the server starts: schema first, then whoever waits for {@link SchemaReady}. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    Migrations migrations;

    @Inject
    Event<SchemaReady> ready;

    @PostConstruct
    void begin() {
        try {
            migrations.migrate();
            ready.fire(new SchemaReady());
        } catch (RuntimeException e) {
            // The server stays up and answers not ready, so that a restart is the operator's decision.
            LOG.log(Level.SEVERE, "The database could not be brought up to date", e);
        }
    }
}
