package org.holdfast.bridge;

import org.holdfast.kernel.NotFound;

/** The child is open to the token but nothing was approved yet. */
class NoApprovedPlan extends NotFound {
    NoApprovedPlan() {
        super("Approved plan");
    }
}
