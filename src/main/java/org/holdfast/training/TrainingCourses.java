package org.holdfast.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Courses and the sessions held of them. */
@ApplicationScoped
public class TrainingCourses {
    /** More than a school or an authority keeps in years. */
    private static final int MOST = 500;

    @Inject
    EntityManager em;

    public void add(TrainingCourse course) {
        em.persist(course);
    }

    public void add(TrainingSession session) {
        em.persist(session);
    }

    public void add(TrainingEvidence evidence) {
        em.persist(evidence);
    }

    /** Sheets from which some sessions were loaded, in the order they came, in one statement. */
    public List<TrainingEvidence> evidence(Collection<String> sessionIds) {
        return sessionIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from TrainingEvidence e where e.sessionId in :sessions"
                                        + " order by e.recordedAt, e.id",
                                TrainingEvidence.class)
                        .setParameter("sessions", sessionIds)
                        .getResultList();
    }

    /** Adds a session in the place of one that was entered wrongly, with the files that show it. */
    public void add(TrainingSession session, TrainingSession wrong) {
        wrong.evidence().ifPresent(session::shownBy);
        em.persist(session);
        em.flush();
        evidence(List.of(wrong.id())).forEach(sheet -> em.persist(sheet.of(session)));
    }

    /** Keeps what was said of a course before it was corrected. */
    public void add(FormerCourse former) {
        em.persist(former);
    }

    /** What was said of a course before, the last first. */
    public List<FormerCourse> formers(String courseId) {
        return em.createQuery(
                        "select f from FormerCourse f where f.courseId = :course order by f.supersededAt desc, f.id desc",
                        FormerCourse.class)
                .setParameter("course", courseId)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<TrainingCourse> byId(String id) {
        return Optional.ofNullable(em.find(TrainingCourse.class, id));
    }

    public Optional<TrainingSession> session(String id) {
        return Optional.ofNullable(em.find(TrainingSession.class, id));
    }

    /** Kept by some schools or authorities, by title. */
    public List<TrainingCourse> keptBy(Collection<String> organisationIds) {
        return organisationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from TrainingCourse c where c.organisationId in :keepers"
                                        + " order by c.said.title, c.id",
                                TrainingCourse.class)
                        .setParameter("keepers", organisationIds)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Sessions of some courses, the withdrawn too, the last held first, in one statement. */
    public List<TrainingSession> sessions(Collection<String> courseIds) {
        return courseIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from TrainingSession t where t.courseId in :courses"
                                        + " order by t.heldOn desc, t.id desc",
                                TrainingSession.class)
                        .setParameter("courses", courseIds)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
