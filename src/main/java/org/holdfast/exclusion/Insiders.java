package org.holdfast.exclusion;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;

/**
 * Children whom a reader, or a job of the server, knows by more than having been told of one exclusion. Source: safeguards 7.
 */
public final class Insiders {
    private static final String TOLD = Arrays.stream(Role.values())
            .filter(role -> role.reach() == Role.Reach.TOLD)
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", "));

    private Insiders() {}

    /** A query of the ids of these children, child_id; its values are those of the reach. */
    public static String sql(Reach reach) {
        return "select r.child_id from (" + reach.sql() + ") r where r.early = 0 and r.role_name not in (" + TOLD + ")";
    }
}
