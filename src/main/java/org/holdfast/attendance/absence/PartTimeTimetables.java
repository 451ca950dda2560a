package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

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

    /** When those of the children in reach ran or run that did not end before a day; in one statement. */
    public Map<ChildId, List<Period>> agreed(LocalDate since, Reach reach) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(since)));
        values.addAll(reach.values());
        Map<ChildId, List<Period>> agreed = new HashMap<>();
        for (Object row : (List<?>) Reach.query(
                        em,
                        "select t.child_id, t.begins_on, t.ends_on, t.ended_on from part_time_timetable t"
                                + " where (t.ended_on is null or t.ended_on >= ?) and t.child_id in"
                                + " (select r.child_id from (" + reach.sql() + ") r where r.early = 0)",
                        values)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            ran(day(cells[1]), day(cells[2]), day(cells[3])).ifPresent(period -> agreed.computeIfAbsent(
                            new ChildId((String) cells[0]), child -> new ArrayList<>())
                    .add(period));
        }
        return agreed;
    }

    /** Until its last day, or the earlier one on which it ended; it may have been ended before it began to run. */
    private static Optional<Period> ran(
            @Nullable LocalDate begins, @Nullable LocalDate lastDay, @Nullable LocalDate endedOn) {
        LocalDate from = Objects.requireNonNull(begins);
        Optional<LocalDate> last = Stream.of(lastDay, endedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo);
        return last.filter(from::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(new Period(from, last.map(day -> day.plusDays(1)).orElse(null)));
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
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
