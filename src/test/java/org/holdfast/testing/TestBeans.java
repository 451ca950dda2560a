package org.holdfast.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.holdfast.platform.IssuerSettings;
import org.holdfast.platform.MailSettings;

/** What the server would give: entity manager, data source, and a clock that the test sets. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestBeans {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    /** A school day in term; {@code -Dholdfast.test.now} tries another moment. */
    private static final Instant START = moment(System.getProperty("holdfast.test.now", HoldfastTest.A_SCHOOL_MORNING));

    static Instant now = START;

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @Produces
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(TestTransactions.current(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Where mail goes: nowhere, unless a test says so. */
    static MailSettings mail = nowhere();

    @Produces
    MailSettings mail() {
        return mail;
    }

    /** Whose signed tokens are taken: nobody's, unless a test says so. */
    static Optional<IssuerSettings> issuer = Optional.empty();

    @Produces
    Optional<IssuerSettings> issuer() {
        return issuer;
    }

    private static MailSettings nowhere() {
        return new MailSettings(
                Optional.empty(), 25, Optional.empty(), Optional.empty(), "", false, "https://holdfast.test");
    }

    /**
     * What an earlier class set is forgotten.
     *
     * @param at when the class begins, empty where it does not matter
     */
    static void reset(String at) {
        now = at.isEmpty() ? START : moment(at);
        mail = nowhere();
        issuer = Optional.empty();
    }

    @Produces
    DataSource dataSource() {
        return TestTransactions.db.dataSource();
    }

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
