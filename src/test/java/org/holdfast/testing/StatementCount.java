package org.holdfast.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.holdfast.platform.Touches;

/** Counts SQL statements beside what the product adds to its sessions, so that tests of lists can show that cost does not grow with the rows. */
public class StatementCount extends SessionEventAdapter implements SessionCustomizer {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ThreadLocal<Consumer<DatabaseQuery>> LISTENER = new ThreadLocal<>();

    @Override
    public void customize(Session session) {
        new Touches().customize(session);
        session.getEventManager().addListener(this);
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        COUNT.incrementAndGet();
        Consumer<DatabaseQuery> listener = LISTENER.get();
        if (listener != null) {
            listener.accept(event.getQuery());
        }
    }

    /** What the work asks on this thread. */
    public static List<DatabaseQuery> asked(Runnable work) {
        List<DatabaseQuery> asked = new ArrayList<>();
        LISTENER.set(asked::add);
        try {
            work.run();
        } finally {
            LISTENER.remove();
        }
        return asked;
    }

    /** For a list: that more rows need no more statements. */
    public static void atMost(long limit, Runnable work) {
        int sent = of(work);
        assertTrue(sent <= limit, () -> sent + " statements, and no more than " + limit + " were expected");
    }

    /** Statements sent by the work. */
    public static int of(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }
}
