package org.holdfast.plan.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;

/**
 * A section of a form.
 *
 * @param owner who answers it; the designated teacher's are open to deputy and acting author too
 * @param only the kind of plan that has it; empty where both do
 * @param yearFrom first national curriculum year that has it, {@link Integer#MIN_VALUE} for all
 * @param yearTo last one, {@link Integer#MAX_VALUE} for all
 * @param editions in which it is printed
 * @param when it is asked; empty where always
 * @param delegable whether a colleague may be given it without learning of home, care or moves
 */
public record Section(
        String code,
        String title,
        String help,
        Role owner,
        Optional<PlanKind> only,
        int yearFrom,
        int yearTo,
        Set<Edition> editions,
        Optional<Circumstance> when,
        boolean delegable,
        List<Question> questions) {
    private static final Set<Role> SCHOOL_LEADS =
            EnumSet.of(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.ACTING_AUTHOR);

    /** Whether the reader leads the school's part of the plan. */
    public static boolean ledBy(Sight sight) {
        return SCHOOL_LEADS.stream().anyMatch(sight::has);
    }

    boolean shownFor(Situation situation) {
        return situation.meets(only, when) && situation.year() >= yearFrom && situation.year() <= yearTo;
    }

    /** The section with the questions that are asked in a situation. */
    Section askedIn(Situation situation) {
        return with(questions.stream().filter(q -> q.askedIn(situation)).toList());
    }

    /** The section with some of its questions. */
    Section with(List<Question> some) {
        return new Section(code, title, help, owner, only, yearFrom, yearTo, editions, when, delegable, some);
    }

    /**
     * Whether a reader answers it; a case system does for the social worker, a delegate for the designated teacher: the form
     * before a delegate holds what was handed over and nothing else.
     */
    public boolean writtenBy(Sight sight) {
        if (owner == Role.DESIGNATED_TEACHER) {
            return ledBy(sight) || (delegable && sight.has(Role.DELEGATE));
        }
        return sight.has(owner) || (owner == Role.SOCIAL_WORKER && sight.has(Role.CASE_SYSTEM));
    }
}
