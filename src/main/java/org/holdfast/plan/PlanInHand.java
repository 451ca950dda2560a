package org.holdfast.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.Standing;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;

/**
 * A child's plan as it lies before one person.
 *
 * @param authorityId that looks after the child; empty for a child who is not in care
 * @param form the questions asked of this child today
 * @param living empty where no plan was started
 */
public record PlanInHand(
        Child child,
        LocalDate today,
        Standing standing,
        Optional<String> authorityId,
        PlanForm form,
        Optional<Plan> living,
        Author author) {
    public PlanKind kind() {
        return PlanKind.of(standing.lookedAfter());
    }

    /** Whether it lies before somebody who writes sections of it for the designated teacher, and sees no more of it. */
    public boolean delegated() {
        return child.sight().has(Role.DELEGATE) && !Section.ledBy(child.sight());
    }

    /** The same plan before somebody who writes for another. */
    PlanInHand writtenBy(Author another) {
        return new PlanInHand(child, today, standing, authorityId, form, living, another);
    }

    /** @throws Refused where none was started */
    public Plan plan() {
        return living.orElseThrow(() -> new Refused(PlanRule.NOT_STARTED));
    }

    /** @throws Refused where this person, or anybody at present, may not write in it */
    Plan toWrite() {
        return plan(PlanStep.WRITE);
    }

    /** As {@link #toWrite}, for what has a life beside the draft. */
    public Plan toRecord() {
        return plan(PlanStep.RECORD);
    }

    private Plan plan(PlanStep step) {
        Plan plan = plan();
        Plan.needsConsent(standing.lookedAfter(), standing.consented());
        plan.mayBe(step, kind(), child.sight());
        return plan;
    }

    /** Whether this person may write in the draft today. */
    public boolean writable() {
        return may(PlanStep.WRITE);
    }

    /** Whether this person may keep right what stands beside the draft. */
    public boolean recordable() {
        return may(PlanStep.RECORD);
    }

    /** Whether this person may take a step from where the plan stands. */
    public boolean may(PlanStep step) {
        return living.filter(plan ->
                                plan.status().after(step, kind(), child.sight()).isPresent())
                        .isPresent()
                && (standing.lookedAfter() || standing.consented());
    }

    /** Whether this person may stop the clock of the plan: the virtual school for a child in care, else the school. */
    public boolean exemptable() {
        return standing.lookedAfter()
                ? child.sight().has(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER)
                : child.sight().has(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
    }

    /** @throws Refused if the clock is not this person's to stop */
    void toExempt() {
        if (!exemptable()) {
            throw new Refused(standing.lookedAfter() ? ExemptRule.BY_THE_VIRTUAL_SCHOOL : ExemptRule.BY_THE_SCHOOL);
        }
    }

    /** @throws Refused where the question is not asked, or another writes its section */
    Question toAnswer(String code) {
        Section section = form.sectionOf(code).orElseThrow(() -> new Refused(PlanRule.UNKNOWN_QUESTION));
        if (!section.writtenBy(child.sight())) {
            throw new Refused(
                    PlanRule.OWNER_WRITES,
                    "“" + section.title() + "” is written by the "
                            + section.owner().title().toLowerCase(Locale.ROOT) + ".",
                    code);
        }
        return form.question(code).orElseThrow(() -> new Refused(PlanRule.UNKNOWN_QUESTION));
    }
}
