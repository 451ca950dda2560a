package org.holdfast.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildState;
import org.holdfast.contact.ContactCheck;
import org.holdfast.exclusion.KnownExclusion;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.form.PartName;
import org.holdfast.support.SupportCheck;

/**
 * All that "up to date?" asks of one child; loaded for many at once, and without the texts.
 *
 * @param plan empty where none was started
 * @param exclusions in force that became known since the plan was last approved or confirmed, and perhaps some before
 */
public record PlanFacts(
        ChildState state,
        Optional<PlanDates> plan,
        Map<PartName, Answered> answered,
        List<ContactCheck> contacts,
        SupportCheck support,
        Map<PartName, Gap> gaps,
        List<KnownExclusion> exclusions) {
    /**
     * @param number of the draft in hand
     * @param confirmedAt last approval or confirmation
     * @param statusSince when it came to where it stands; empty for a draft that never moved
     */
    public record PlanDates(
            String planId,
            int number,
            Optional<LocalDate> reviewOn,
            Optional<Integer> approvedNumber,
            Optional<Instant> approvedAt,
            Optional<Instant> confirmedAt,
            Optional<Asked> views,
            PlanStatus status,
            Optional<Instant> statusSince) {}

    /** When the child was last asked, by whom, and how or why not, in a code. */
    public record Asked(LocalDate on, String by, Optional<ChildViews.NotGiven> notGiven) {}

    /**
     * How the questions that feed a part stand.
     *
     * @param blank labels of those without an answer: the first of them
     * @param checkedOn the oldest day on which one of them was written or confirmed
     */
    public record Answered(int questions, int blanks, Optional<String> blank, Optional<LocalDate> checkedOn) {}

    /** Why a part cannot be right yet. */
    public record Gap(String reason, String owner, LocalDate dueOn) {}

    public ChildId id() {
        return state.id();
    }

    /**
     * Whether the child owes a plan or has one of their own will. Children on short breaks owe none. Source: safeguards 5.
     */
    public boolean due() {
        return state.lookedAfter() || (plan.isPresent() && !state.shortBreaks());
    }

    /** Whose periods count: the responsible authority's, else that of the area of the school. */
    public Optional<String> periodsOf() {
        return state.authorityId().or(() -> state.school().flatMap(ChildState.Since::authorityId));
    }
}
