package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.OpenedExclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.School;

/** What an early leave is checked against before it is written down or corrected. */
@ApplicationScoped
class LeaveSittings {
    @Inject
    OpenedExclusions desk;

    @Inject
    EarlyLeaves leaves;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What may be written. @param school from which the child left */
    record Sitting(InHand hand, String school, EarlyLeaveTerms.Checked terms) {}

    /**
     * @param instead id of the early leave that it would replace; empty for a new one
     * @throws Refused at the field that is missing or does not fit
     */
    Sitting open(ChildId id, EarlyLeaveTerms terms, String instead) {
        InHand hand = desk.open(id);
        String school = school(hand, terms);
        EarlyLeaveTerms.Checked checked = terms.checked(hand.calendar(school), LocalDateTime.now(clock));
        if (leaves.of(hand.child()).stream()
                .filter(other -> !other.leaveId().equals(instead))
                .anyMatch(other ->
                        other.day().equals(checked.day()) && other.time().equals(checked.time()))) {
            throw PatternRule.WRITTEN_DOWN_ONCE.at("time");
        }
        return new Sitting(hand, school, checked);
    }

    /**
     * The early leave that the actor may change: of a school of theirs, or as the child's acting author.
     *
     * @throws NotFound if the child has none of this id that stands
     * @throws Refused if another school wrote it down
     */
    EarlyLeave toChange(Child child, String leaveId) {
        EarlyLeave leave = leaves.byId(child, leaveId);
        if (!own().contains(leave.schoolId()) && !child.sight().has(Role.ACTING_AUTHOR)) {
            throw new Refused(PatternRule.CHANGED_BY_ITS_SCHOOL);
        }
        return leave;
    }

    private List<String> own() {
        return acting.actor().organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
    }

    /** One that the actor leads, or for an acting author the main school. */
    private String school(InHand hand, EarlyLeaveTerms terms) {
        return hand.schoolOn(terms.day(hand.today()), own())
                .or(() -> hand.mainSchool(terms.day(hand.today()))
                        .map(School::id)
                        .filter(school -> hand.child().sight().has(Role.ACTING_AUTHOR)))
                .orElseThrow(() -> PatternRule.LEFT_FROM_A_SCHOOL_OF_YOURS.at("day"));
    }
}
