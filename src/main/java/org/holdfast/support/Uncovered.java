package org.holdfast.support;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;

/**
 * A child at school whose key person is not there.
 *
 * @param name of the adult who is or was key person
 * @param since the first day away, the day the part ended, or the day the part began of one who has left
 * @param back the day they are back, where it is known
 * @param acting name of the backup, where there is one who is there today
 */
public record Uncovered(
        ChildId child,
        Why why,
        String staffId,
        String name,
        LocalDate since,
        Optional<LocalDate> back,
        Optional<String> acting) {
    /** How it came. */
    public enum Why {
        AWAY,
        LEFT,
        ENDED
    }
}
