package org.holdfast.access;

import org.jspecify.annotations.Nullable;

/**
 * A use case ended. Heard by the audit trail, which keeps it.
 *
 * @param subject what of the child it was about, as a machine word and never as content; null for the child itself
 * @param rows how many children or rows it showed or wrote
 * @param address network address it came from; empty for jobs
 * @param agreementId the agreement on sharing that let a case system through; null for anybody else
 */
public record Acted(
        Actor actor,
        @Nullable Task task,
        @Nullable String childId,
        @Nullable String subject,
        int rows,
        String address,
        @Nullable String agreementId,
        Outcome outcome) {
    /** Without an agreement on sharing: of whoever is no case system. */
    Acted(
            Actor actor,
            @Nullable Task task,
            @Nullable String childId,
            @Nullable String subject,
            int rows,
            String address,
            Outcome outcome) {
        this(actor, task, childId, subject, rows, address, null, outcome);
    }

    public enum Outcome {
        DONE,
        REFUSED,
        NOT_FOUND,
        DENIED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT;

        /** The act's own transaction ends without a trace, so the trail writes in one of its own. */
        public boolean rollsBack() {
            return this == REFUSED || this == NOT_FOUND || this == DENIED || this == SIGN_IN_FAILED;
        }
    }
}
