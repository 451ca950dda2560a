package org.holdfast.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Accounts;
import org.holdfast.child.Children;
import org.holdfast.platform.Config;
import org.holdfast.platform.SchemaReady;

/** Fills an empty database at first start, where a demo is wanted; nothing that anyone entered is ever touched. */
@ApplicationScoped
public class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Children children;

    @Inject
    Generator generator;

    @Transactional
    void fill(@Observes @Priority(Interceptor.Priority.APPLICATION) SchemaReady ready) {
        if (Config.demo()) {
            fillIfEmpty(Size.configured());
        }
    }

    /** Whether a world was made: never where any account or child exists. */
    boolean fillIfEmpty(Size size) {
        if (!accounts.none() || !children.none()) {
            return false;
        }
        long began = System.nanoTime();
        generator.make(size);
        long took = (System.nanoTime() - began) / 1_000_000;
        LOG.log(Level.INFO, "Demo data for {0} children made in {1} ms", new Object[] {size.children(), took});
        return true;
    }
}
