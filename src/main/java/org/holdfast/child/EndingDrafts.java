package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;

/** Drafts of all people that nobody touched for long: first their writers are told, then they are removed. */
@ApplicationScoped
public class EndingDrafts {
    private static final int AT_ONCE = 200;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A draft whose writer is told that it ends.
     *
     * @param place of the form, in words
     * @param page address of the form, within the site
     * @param endsOn from which day it is gone
     */
    public record Ending(
            String id,
            String personId,
            ChildId child,
            String place,
            String page,
            LocalDate typedOn,
            LocalDate endsOn) {}

    /** All whose writers are told by now, of people who can still sign in; without what they typed. */
    public List<Ending> told() {
        return em.createQuery(
                        "select d.id, d.personId, d.childId, d.place, d.page, d.savedAt, d.endsOn from Draft d, Account a"
                                + " where a.id = d.personId and a.closedAt is null and d.savedAt is not null"
                                + " and d.endsOn is not null order by d.id",
                        Object[].class)
                .getResultStream()
                .map(this::ending)
                .toList();
    }

    private Ending ending(Object[] cells) {
        return new Ending(
                (String) cells[0],
                (String) cells[1],
                new ChildId((String) cells[2]),
                (String) cells[3],
                (String) cells[4],
                LocalDate.ofInstant((Instant) cells[5], clock.getZone()),
                (LocalDate) cells[6]);
    }

    /**
     * Gives the day of its end to each that is quiet for long enough; in one statement, so that nothing typed meanwhile
     * comes between.
     *
     * @return how many writers are told
     */
    int giveNotice(LocalDate today) {
        return em.createQuery("update Draft d set d.endsOn = :ends where d.savedAt <= :since and d.endsOn is null")
                .setParameter("ends", today.plusDays(Draft.NOTICE_DAYS))
                .setParameter("since", clock.instant().minus(Duration.ofDays(Draft.QUIET_DAYS)))
                .executeUpdate();
    }

    /** Ids of those whose day has come. */
    List<String> over(LocalDate today) {
        return em.createQuery(
                        "select d.id from Draft d where d.savedAt is not null and d.endsOn <= :today order by d.id",
                        String.class)
                .setParameter("today", today)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** One whose day has come, held until the transaction ends; empty where its writer came back meanwhile. */
    Optional<Draft> over(String id, LocalDate today) {
        return Optional.ofNullable(em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(draft -> draft.over(today));
    }
}
