package org.holdfast.access;

import org.jspecify.annotations.Nullable;

/** One use case while it runs: its task, and what it turned out to concern. */
final class Act {
    final @Nullable Task task;

    @Nullable
    String childId;

    @Nullable
    String subject;

    int rows = 1;

    boolean goesOn;

    Act(@Nullable Task task) {
        this.task = task;
    }
}
