package org.holdfast.attendance;

import java.util.Optional;

/** What is said of a mark. @param reason empty where none is given */
public record Remark(Optional<Integer> minutesLate, String reason) {
    static final Remark NOTHING = new Remark(Optional.empty(), "");

    boolean isEmpty() {
        return equals(NOTHING);
    }
}
