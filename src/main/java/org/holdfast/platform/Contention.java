package org.holdfast.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What the database says where others stood in the way: the same again may go through. */
public final class Contention {
    /** SQLSTATE: rolled back, as after a deadlock. */
    private static final String ROLLED_BACK = "40";

    /** SQLSTATE: waited too long. */
    private static final String WAITED = "HYT00";

    /** As {@link #WAITED}, where MySQL has no SQLSTATE of its own for it. */
    private static final int MYSQL_WAITED = 1205;

    private Contention() {}

    /** Whether it was that. */
    public static boolean in(Throwable thrown) {
        return database(thrown).filter(Contention::passing).isPresent();
    }

    private static boolean passing(SQLException said) {
        String state = said.getSQLState();
        return said.getErrorCode() == MYSQL_WAITED
                || (state != null && (state.equals(WAITED) || state.startsWith(ROLLED_BACK)));
    }

    /** The word of the database behind a failure. */
    public static Optional<SQLException> database(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, it -> it != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
