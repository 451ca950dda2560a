package org.holdfast.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** The card that says when a plan is due, by which rule, and whether its clock stands still. */
@Named
@RequestScoped
public class DuePage {
    @Inject
    ReadDueDates readDueDates;

    @Inject
    ChildStrip strip;

    private ReadDueDates.@Nullable Due due;

    public ReadDueDates.Due due() {
        if (due == null) {
            due = readDueDates.run(strip.id());
        }
        return due;
    }

    public DueDates dates() {
        return due().dates();
    }

    /** The one that counts next; ask only where there is one. */
    public DueDate next() {
        return dates().next().orElseThrow();
    }

    public boolean overdue(DueDate date) {
        return dates().exempt().isEmpty() && date.overdue(dates().today());
    }

    /** Edge of the card. */
    public String kind() {
        return dates().count() == DueDates.Count.OVERDUE ? "act" : "";
    }

    public Rule apart() {
        return ExemptRule.COUNTED_APART;
    }
}
