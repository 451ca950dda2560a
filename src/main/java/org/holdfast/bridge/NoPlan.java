package org.holdfast.bridge;

import org.holdfast.kernel.NotFound;

/** The child is open to the token but no plan was started. */
public class NoPlan extends NotFound {
    public NoPlan() {
        super("Plan");
    }
}
