package org.holdfast.plan;

import java.time.Instant;
import org.holdfast.access.Role;
import org.holdfast.plan.form.PlanKind;

/** An approved version in a list: who approved it and when, without what it says. */
public record VersionLine(
        int number, PlanKind kind, Instant approvedAt, String approverName, Role approverRole, String sha256) {}
