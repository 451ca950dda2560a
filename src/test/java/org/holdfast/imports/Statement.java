package org.holdfast.imports;

import java.time.LocalDate;
import org.holdfast.attendance.Session;

/**
 * What one source says of one session of one child at one school; children, schools and sources by their numbers.
 *
 * @param code as a school writes it
 */
record Statement(int child, int school, LocalDate day, Session session, String code, int source) {
    /** Morning and afternoon have a stroke each. */
    String letter() {
        return code.equals("/") && session == Session.AFTERNOON ? "\\" : code;
    }

    String half() {
        return session == Session.MORNING ? "AM" : "PM";
    }

    String place() {
        return child + " at " + school + " " + day + " " + half();
    }
}
