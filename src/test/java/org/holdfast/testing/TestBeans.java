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
import java.time.LocalDate;
import java.time.LocalTime;
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
    static Instant now =
            LocalDate.of(2026, 11, 23).atTime(LocalTime.of(10, 30)).atZone(ZONE).toInstant();

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
    static MailSettings mail = new MailSettings(
            Optional.empty(), 25, Optional.empty(), Optional.empty(), "", false, "https://holdfast.test");

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
