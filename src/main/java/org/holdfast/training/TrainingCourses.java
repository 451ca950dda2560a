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
                                        + " order by c.title, c.id",
                                TrainingCourse.class)
                        .setParameter("keepers", organisationIds)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Sessions of some courses, the last held first, in one statement. */
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
