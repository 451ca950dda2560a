package org.holdfast.monitoring.board;

import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.filter.OfficerChild.Officer;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.PlanStatus;
import org.holdfast.training.TeacherRecord;

/**
 * The people among whom {@link BoardRule#WHO_ACTS} decides.
 *
 * @param teachers by school
 * @param heads names by authority
 * @param officers who follow a child
 * @param workers names of social workers by child
 */
record Doers(
        Map<String, TeacherRecord> teachers,
        Map<String, String> heads,
        Map<ChildId, Officer> officers,
        Map<ChildId, String> workers) {
    Doer of(ChildRow child, Concern first, Optional<PlanDates> plan) {
        return switch (first) {
            case NO_SCHOOL_PLACE, TEACHER -> ours(child);
            case PLAN -> waits(plan) ? ours(child) : school(child);
            case CONTACT -> worker(child).orElseGet(() -> school(child));
            case SUSPENDED, ATTENDANCE, VIEWS, KEY_PERSON, SAFE_PLACE -> school(child);
        };
    }

    private static boolean waits(Optional<PlanDates> plan) {
        return plan.filter(it -> it.status() == PlanStatus.SUBMITTED).isPresent();
    }

    private Optional<Doer> worker(ChildRow child) {
        return Optional.ofNullable(workers.get(child.id())).map(name -> new Doer(name, Role.SOCIAL_WORKER));
    }

    private Doer school(ChildRow child) {
        return child.school()
                .map(at -> teachers.get(at.id()))
                .flatMap(Doers::teacher)
                .orElseGet(() -> ours(child));
    }

    private static Optional<Doer> teacher(TeacherRecord record) {
        Role role = record.acting() ? Role.ACTING_DESIGNATED_TEACHER : Role.DESIGNATED_TEACHER;
        return record.name().map(name -> new Doer(name, role)).or(() -> record.deputy()
                .map(name -> new Doer(name, Role.DEPUTY)));
    }

    /** A head may follow a child too, and is the head all the same. */
    private Doer ours(ChildRow child) {
        String head =
                child.care().flatMap(ChildRow.Care::authorityId).map(heads::get).orElse("");
        return Optional.ofNullable(officers.get(child.id()))
                .map(Officer::name)
                .filter(name -> !name.equals(head))
                .map(name -> new Doer(name, Role.VIRTUAL_SCHOOL_OFFICER))
                .orElseGet(() -> new Doer(head, Role.VIRTUAL_SCHOOL_HEAD));
    }
}
