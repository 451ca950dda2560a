package org.holdfast.bridge;

import org.holdfast.kernel.NotFound;

/** The child is open to the token but no plan was started. */
class NoPlan extends NotFound {
    NoPlan() {
        super("Plan");
    }
}
