package org.holdfast.child.push;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.Refused;

/** What the database means where it does not take a word in: the same event twice, two that hold each other up, or a fault. */
final class Clash {
    /** SQLSTATE: an integrity constraint is violated. */
    private static final String DUPLICATE = "23";

    /** SQLSTATE: rolled back, as after a deadlock. */
    private static final String ROLLED_BACK = "40";

    /** SQLSTATE: waited too long. */
    private static final String WAITED = "HYT00";

    /** As {@link #WAITED}, where MySQL has no SQLSTATE of its own for it. */
    private static final int MYSQL_WAITED = 1205;

    private Clash() {}

    /** What to throw. */
    static RuntimeException of(PersistenceException thrown) {
        Optional<SQLException> cause = Stream.<Throwable>iterate(thrown, it -> it != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        String state = cause.map(SQLException::getSQLState).orElse("");
        if (state.startsWith(DUPLICATE)) {
            return new Refused(PushRule.EVENT_IS_UNDER_WAY);
        }
        boolean waited = state.equals(WAITED)
                || cause.filter(sql -> sql.getErrorCode() == MYSQL_WAITED).isPresent();
        return waited || state.startsWith(ROLLED_BACK) ? new Refused(PushRule.RECORD_IS_IN_USE) : thrown;
    }
}
