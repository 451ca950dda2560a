package org.holdfast.breach.web;

import org.holdfast.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** Holds a line of the trail outside its package. */
class ReadsTheTrail {
    @Nullable
    AuditEntry line;
}
