package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.school.School;

/** How schools send their marks. */
@ApplicationScoped
public class Practices {
    @Inject
    EntityManager em;

    /** By id of the school; a school that said nothing does as its phase does. */
    Map<String, Practice> on(LocalDate day, Collection<School> schools) {
        Map<String, Practice> practices = new HashMap<>();
        if (schools.isEmpty()) {
            return practices;
        }
        schools.forEach(school -> practices.put(school.id(), Practice.ofPhase(school.phase())));
        em.createQuery(
                        "select p from RegisterPractice p where p.schoolId in :schools and p.supersededAt is null"
                                + " and p.validFrom <= :day and (p.validTo is null or p.validTo > :day)",
                        RegisterPractice.class)
                .setParameter("schools", practices.keySet())
                .setParameter("day", day)
                .getResultList()
                .forEach(own -> practices.put(own.schoolId(), own.practice()));
        return practices;
    }

    /** Everything said of schools, by their id, in one query. */
    public Map<String, PracticeCourse> courses(Collection<String> schoolIds) {
        Map<String, List<RegisterPractice>> rows = schoolIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select p from RegisterPractice p where p.schoolId in :schools"
                                        + " order by p.recordedAt desc, p.validFrom desc, p.id",
                                RegisterPractice.class)
                        .setParameter("schools", schoolIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(RegisterPractice::schoolId));
        Map<String, PracticeCourse> courses = new HashMap<>();
        rows.forEach((school, of) -> courses.put(school, new PracticeCourse(of)));
        return courses;
    }

    /** Two who say it at once are heard one after the other. */
    public void lock(School school) {
        em.lock(school, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(RegisterPractice practice) {
        em.persist(practice);
    }
}
