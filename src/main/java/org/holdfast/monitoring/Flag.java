package org.holdfast.monitoring;

import java.util.Optional;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanFacts.Gap;
import org.holdfast.plan.form.PartName;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan that is not right, as those who mend it see it.
 *
 * @param sentence what is wrong with this child's, in words
 * @param kind of the tag that shows it
 * @param href page that mends it, without the context path
 * @param gap why it cannot be right yet, where that was recorded
 */
public record Flag(Reason reason, String sentence, String kind, String href, Rule rule, Optional<Gap> gap) {
    static Flag of(Part part, boolean approved, @Nullable Gap gap) {
        return new Flag(
                reason(part.name(), approved),
                part.sentence(),
                part.state().tag(),
                part.href(),
                part.rule(),
                part.state() == Part.State.GAP ? Optional.ofNullable(gap) : Optional.empty());
    }

    private static Reason reason(PartName part, boolean approved) {
        return switch (part) {
            case VIEWS -> Reason.VIEWS;
            case CONTACTS -> Reason.CONTACTS;
            case KEY_PERSON -> Reason.KEY_PERSON;
            case SAFE_PLACE -> Reason.SAFE_PLACE;
            case SUPPORT -> Reason.SUPPORT;
            case PREFERENCES -> Reason.PREFERENCES;
            case REVIEW -> Reason.REVIEW;
            case UNCHANGED -> approved ? Reason.CHANGED : Reason.NO_PLAN;
        };
    }
}
