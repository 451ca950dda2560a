package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Refused;

/** Part-time timetables and their reviews. */
@ApplicationScoped
public class PartTimeTimetables {
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    void add(PartTimeTimetable timetable) {
        em.persist(timetable);
    }

    void add(PartTimeReview review) {
        em.persist(review);
    }

    /** Of one child, newest first. */
    List<PartTimeTimetable> of(Child child) {
        return em.createQuery(
                        "select t from PartTimeTimetable t where t.childId = :child"
                                + " order by t.beginsOn desc, t.id desc",
                        PartTimeTimetable.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws Refused if the child has none such that runs */
    PartTimeTimetable running(Child child, String id) {
        return of(child).stream()
                .filter(timetable ->
                        timetable.id().equals(id) && timetable.endedOn().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused(PartTimeRule.IS_OVER));
    }

    /** Of all timetables of a child, newest first. */
    List<PartTimeReview> reviews(Child child) {
        return em.createQuery(
                        "select r from PartTimeReview r, PartTimeTimetable t where t.id = r.timetableId"
                                + " and t.childId = :child order by r.reviewedOn desc, r.id desc",
                        PartTimeReview.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of children in reach that have not ended, by their review day; in two statements. */
    public List<PartTimeTimetable> running(Reach reach) {
        List<String> ids = new ArrayList<>();
        for (Object id : (List<?>) Reach.query(
                        em,
                        "select t.id from part_time_timetable t where t.ended_on is null and t.child_id in"
                                + " (select r.child_id from (" + reach.sql() + ") r where r.early = 0)",
                        reach.values())
                .getResultList()) {
            ids.add((String) id);
        }
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from PartTimeTimetable t where t.id in :ids order by t.reviewOn, t.id",
                                PartTimeTimetable.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Id of the school that agrees on the hours: the main one.
     *
     * @throws Refused if whoever acts is not there, nor the child's acting author
     */
    String agreeing(Child child) {
        LocalDate today = LocalDate.now(clock);
        List<String> own =
                acting.actor().organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
        String main = facts.enrolments(child).stream()
                .filter(enrolment -> enrolment.kind() == Enrolment.Kind.MAIN && enrolment.holdsOn(today))
                .map(Enrolment::schoolId)
                .findFirst()
                .orElseThrow(() -> new Refused(PartTimeRule.MAIN_SCHOOL_AGREES));
        if (!own.contains(main) && !child.sight().has(Role.ACTING_AUTHOR)) {
            throw new Refused(PartTimeRule.MAIN_SCHOOL_AGREES);
        }
        return main;
    }
}
