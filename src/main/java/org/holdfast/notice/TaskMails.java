package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who was told of which task by mail, and who is to be told when. */
@ApplicationScoped
public class TaskMails {
    /** In which nobody is told of the same twice. Source: F75. */
    static final Duration ONCE_IN = Duration.ofHours(24);

    private static final int PEOPLE_AT_ONCE = 200;
    private static final long QUARTER = 900;

    @Inject
    EntityManager em;

    void keep(TaskMail mail) {
        em.persist(mail);
    }

    /** Of a person, the first due first. */
    List<TaskMail> waitingFor(String personId) {
        return em.createQuery(
                        "select m from TaskMail m where m.personId = :person and m.dueAt is not null"
                                + " order by m.dueAt, m.id",
                        TaskMail.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What is due, by person; of some people only, the others come with the next round. */
    Map<String, List<TaskMail>> due(Instant now) {
        List<String> people = em.createQuery(
                        "select distinct m.personId from TaskMail m where m.dueAt <= :now", String.class)
                .setParameter("now", now)
                .setMaxResults(PEOPLE_AT_ONCE)
                .getResultList();
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select m from TaskMail m where m.dueAt <= :now and m.personId in :people order by m.id",
                                TaskMail.class)
                        .setParameter("now", now)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(TaskMail::personId));
    }

    /** From when on a person may be told of something: now, or a day after they were. */
    Instant free(String personId, String subject, Instant now) {
        return Optional.ofNullable(told(List.of(personId), now).get(personId))
                .map(subjects -> subjects.get(subject))
                .map(told -> told.plus(ONCE_IN))
                .orElse(now);
    }

    /** Of what some people were told within a day, and when the last time; in one statement. */
    Map<String, Map<String, Instant>> told(Collection<String> people, Instant now) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select m from TaskMail m where m.personId in :people and m.toldAt > :since",
                                TaskMail.class)
                        .setParameter("people", people)
                        .setParameter("since", now.minus(ONCE_IN))
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                TaskMail::personId,
                                Collectors.toMap(
                                        TaskMail::subject,
                                        mail -> mail.toldAt().orElse(now),
                                        (one, other) -> one.isAfter(other) ? one : other)));
    }

    /**
     * Takes what waits into a digest, unless somebody else did.
     *
     * @return how many were taken
     */
    int take(Collection<TaskMail> waiting, String digestId, Instant now) {
        return em.createQuery("update TaskMail m set m.digestId = :digest, m.dueAt = null, m.toldAt = :now"
                        + " where m.id in :ids and m.dueAt is not null")
                .setParameter("digest", digestId)
                .setParameter("now", now)
                .setParameter("ids", waiting.stream().map(TaskMail::id).toList())
                .executeUpdate();
    }

    List<TaskMail> inDigest(String digestId) {
        return em.createQuery("select m from TaskMail m where m.digestId = :digest", TaskMail.class)
                .setParameter("digest", digestId)
                .getResultList();
    }

    /** By quarters of an hour: a round that is some seconds late must not put off the next morning's digest by a day. */
    static Instant counted(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() / QUARTER * QUARTER);
    }
}
