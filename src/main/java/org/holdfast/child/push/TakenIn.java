package org.holdfast.child.push;

import java.util.Optional;
import org.holdfast.kernel.ChildId;

/**
 * What came of taking in what waited.
 *
 * @param child whom the number means now; empty where that is still not known
 * @param events how many
 * @param next why the rest waits on; empty where nothing does
 */
public record TakenIn(Optional<ChildId> child, int events, Optional<Why> next) {
    /** Why something waits on. */
    public enum Why {
        ANOTHER_QUESTION,
        /** nobody could see a record that is opened by it */
        NO_STATUS,
        CLOSED
    }
}
