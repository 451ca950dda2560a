package org.holdfast.imports;

/** What became of a row of a file, or will when it is loaded. */
public enum RowOutcome {
    MATCHED,
    NEW,
    CHANGED,
    REVIEW,
    INVALID,
    /** of a child without a record that the sender may see */
    UNKNOWN;

    boolean loads() {
        return this == NEW || this == CHANGED;
    }
}
