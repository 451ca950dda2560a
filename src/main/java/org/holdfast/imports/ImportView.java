package org.holdfast.imports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of a run: one an outcome, and the rows that carry a warning whatever their outcome. */
public enum ImportView {
    MATCHED,
    NEW,
    CHANGED,
    REVIEW,
    INVALID,
    UNKNOWN,
    WARNED;

    Optional<RowOutcome> outcome() {
        return this == WARNED ? Optional.empty() : Optional.of(RowOutcome.valueOf(name()));
    }

    /** Whether its count is shown though it is none. */
    boolean always() {
        return this != UNKNOWN && this != WARNED;
    }

    /** The view of a name from an address; empty for anything else. */
    static Optional<ImportView> of(@Nullable String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }
}
