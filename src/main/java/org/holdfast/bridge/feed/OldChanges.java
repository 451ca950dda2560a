package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Changes of long ago that a later one of the same child says as well: reading a child again is the same however often it is
 * told, and so is forgetting it. The last word about each child stays for ever, so that whoever reads from an old cursor, or
 * from 0, ends as everybody else.
 */
@ApplicationScoped
public class OldChanges {
    /** Local setting: longer than any message waits or can be replayed, and than a case system stands still. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final String LATER =
            "exists (select 1 from change_entry l where l.child_id = e.child_id and l.authority_id = e.authority_id"
                    + " and l.seq > e.seq and ";
    private static final String COVERED =
            "select e.seq from change_entry e where e.seq > ?1 and e.numbered_at < ?2 and ("
                    + "(e.act in ('CREATED', 'UPDATED') and " + LATER + "l.act <> 'WITHDRAWN'))"
                    + " or (e.act = 'ACCESS_LOST' and " + LATER + "l.act = 'ACCESS_LOST'))"
                    + " or (e.act = 'WITHDRAWN' and " + LATER + "(l.act = 'ACCESS_LOST'"
                    + " or (l.act = 'WITHDRAWN' and l.kind = e.kind and l.source_id = e.source_id)))))"
                    + " order by e.seq limit ?3";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param above number up to which was looked already
     * @return numbers that may go, lowest first
     */
    List<Long> covered(long above, int most) {
        List<?> rows = em.createNativeQuery(COVERED)
                .setParameter(1, above)
                .setParameter(2, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(seq -> ((Number) seq).longValue()).toList();
    }

    void drop(List<Long> numbers) {
        em.createQuery("delete from ChangeEntry e where e.seq in :numbers")
                .setParameter("numbers", numbers)
                .executeUpdate();
    }
}
