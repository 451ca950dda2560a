package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered changes. Whoever gives numbers holds the one counter row until the commit, so the next one sees all of
 * them, and no number becomes readable after a higher one.
 */
@ApplicationScoped
public class ChangeNumbers {
    @Inject
    EntityManager em;

    @Inject
    Event<ChangesNumbered> numbered;

    @Inject
    Event<ChangesForgotten> forgotten;

    @Inject
    Clock clock;

    /** Waits until nobody else gives numbers, and keeps others waiting until the transaction ends. */
    void hold() {
        em.createNativeQuery("update change_counter set turns = turns + 1 where id = 1")
                .executeUpdate();
    }

    /** The highest number that anybody can read. */
    long last() {
        return ((Number) em.createNativeQuery("select last_seq from change_counter where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The day up to which it is known what passing days have changed; empty before the first look. */
    Optional<LocalDate> lookedOn() {
        return Optional.ofNullable((Date) em.createNativeQuery("select looked_on from change_counter where id = 1")
                        .getSingleResult())
                .map(Date::toLocalDate);
    }

    void looked(LocalDate day) {
        em.createNativeQuery("update change_counter set looked_on = ?1 where id = 1")
                .setParameter(1, Date.valueOf(day))
                .executeUpdate();
    }

    /** Numbers them in this order; the counter must be held. */
    void give(List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        long before = last();
        long seq = before;
        for (Found one : found) {
            em.persist(new ChangeEntry(++seq, one, clock.instant()));
        }
        em.flush();
        em.clear();
        em.createNativeQuery("update change_counter set last_seq = ?1 where id = 1")
                .setParameter(1, seq)
                .executeUpdate();
        numbered.fire(new ChangesNumbered(before, seq));
    }

    /** Of records that were sealed nothing may be read again but that access was lost. Source: safeguards 2. */
    void forget(Collection<String> sealed) {
        if (!sealed.isEmpty()) {
            em.createQuery("delete from ChangeEntry e where e.childId in :sealed and e.act <> :lost")
                    .setParameter("sealed", new ArrayList<>(sealed))
                    .setParameter("lost", ChangeAct.ACCESS_LOST)
                    .executeUpdate();
            forgotten.fire(new ChangesForgotten(List.copyOf(sealed)));
        }
    }

    /** One authority's, in order. */
    List<ChangeEntry> after(long seq, String authorityId, int limit) {
        return em.createQuery(
                        "select e from ChangeEntry e where e.authorityId = :authority and e.seq > :seq order by e.seq",
                        ChangeEntry.class)
                .setParameter("authority", authorityId)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last number of each authority that got one above this. */
    Map<String, Long> lastOfEach(long above) {
        Map<String, Long> last = new HashMap<>();
        em.createQuery(
                        "select e.authorityId, max(e.seq) from ChangeEntry e where e.seq > :above group by e.authorityId",
                        Object[].class)
                .setParameter("above", above)
                .getResultStream()
                .forEach(row -> last.put((String) row[0], (Long) row[1]));
        return last;
    }
}
