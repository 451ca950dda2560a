package org.holdfast.plan;

import java.util.List;
import java.util.Set;
import org.holdfast.kernel.ChildId;

/**
 * All that the check of a plan asks, without the texts of answers.
 *
 * @param sections as the form of the draft has them
 * @param sectionGaps codes of sections for which a gap is recorded in this number
 * @param parts of "up to date?"
 * @param reviewAhead whether the review date has not passed
 * @param premium whether it is said what pupil premium plus pays for
 */
record CheckFacts(
        ChildId child,
        List<SectionState> sections,
        Set<String> sectionGaps,
        List<Goal> goals,
        List<Part> parts,
        boolean reviewAhead,
        boolean premium,
        Follows follows) {
    /** Code of the question on pupil premium plus. */
    static final String PREMIUM = "progress.premium";

    /**
     * A target without what it says in full.
     *
     * @param earlier set in an earlier term
     * @param copied says nearly what an earlier one said, and why
     */
    record Goal(String id, String aim, boolean open, boolean earlier, boolean measured, boolean copied) {
        static Goal of(Target target, Plan plan) {
            Target.Terms terms = target.terms();
            return new Goal(
                    target.id(),
                    terms.aim(),
                    target.open(),
                    target.ofEarlierTerm(plan),
                    !terms.measure().isBlank(),
                    !terms.keptWhy().isEmpty());
        }
    }
}
