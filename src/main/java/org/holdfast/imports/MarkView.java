package org.holdfast.imports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of an attendance file: what becomes of each mark, then children and rows of which nothing is taken. */
public enum MarkView {
    /** the mark stands here as the file says */
    MATCHED,
    /** no mark was here */
    NEW,
    /** another mark is replaced */
    CHANGED,
    /** what stands here was said later than the file */
    LEFT_OUT,
    /** children about whom a person decides */
    REVIEW,
    /** children without a record that the sender may see */
    UNKNOWN,
    /** rows that are wrong */
    INVALID;

    /** Whether its lines are marks, or else children or rows. */
    boolean marks() {
        return this == MATCHED || this == NEW || this == CHANGED || this == LEFT_OUT;
    }

    boolean children() {
        return this == REVIEW || this == UNKNOWN;
    }

    /** The view of a name from an address; empty for anything else. */
    static Optional<MarkView> of(@Nullable String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }
}
