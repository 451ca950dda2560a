package org.holdfast.breach.contact;

import org.holdfast.breach.plan.Approval;

/** A fact that knows of the plan above it. */
class KnowsAPlan {
    Approval approval = new Approval();
}
