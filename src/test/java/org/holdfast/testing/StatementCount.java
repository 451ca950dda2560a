package org.holdfast.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.holdfast.platform.Touches;

/** Counts SQL statements beside what the product adds to its sessions, so that tests of lists can show that cost does not grow with the rows. */
public class StatementCount extends SessionEventAdapter implements SessionCustomizer {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void customize(Session session) {
        new Touches().customize(session);
        session.getEventManager().addListener(this);
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        COUNT.incrementAndGet();
    }

    /** Statements sent by the work. */
    public static int of(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }
}
