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
    /** what stands here was said later than the file, or a person kept it */
    LEFT_OUT,
    /** children and marks about which a person decides */
    REVIEW,
    /** children without a record that the sender may see */
    UNKNOWN,
    /** rows that are wrong */
    INVALID;

    /** Whether its count is shown though it is none. */
    boolean always() {
        return this == MATCHED || this == NEW || this == REVIEW || this == INVALID;
    }

    /** Whether its lines are children or marks, or else rows. */
    boolean found() {
        return this != INVALID;
    }

    /** The view of a name from an address; empty for anything else. */
    static Optional<MarkView> of(@Nullable String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }
}
