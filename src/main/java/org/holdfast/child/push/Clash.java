package org.holdfast.child.push;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Contention;

/** What the database means where it does not take a word in: the same event twice, two that hold each other up, or a fault. */
final class Clash {
    /** SQLSTATE: an integrity constraint is violated. */
    private static final String DUPLICATE = "23";

    private Clash() {}

    /** What to throw. */
    static RuntimeException of(PersistenceException thrown) {
        String state =
                Contention.database(thrown).map(SQLException::getSQLState).orElse("");
        if (state.startsWith(DUPLICATE)) {
            return new Refused(PushRule.EVENT_IS_UNDER_WAY);
        }
        return Contention.in(thrown) ? new Refused(PushRule.RECORD_IS_IN_USE) : thrown;
    }
}
