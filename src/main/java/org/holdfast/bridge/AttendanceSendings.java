package org.holdfast.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.kernel.Refused;

/** What clients have sent of late. */
@ApplicationScoped
public class AttendanceSendings {
    /** How long a repeated request gets its first answer. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    Optional<AttendanceSending> of(String authorityId, String clientName, String key) {
        return em.createQuery(
                        "select s from AttendanceSending s where s.authorityId = :authority"
                                + " and s.clientName = :client and s.key = :key and s.sentAt > :since",
                        AttendanceSending.class)
                .setParameter("authority", authorityId)
                .setParameter("client", clientName)
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultStream()
                .findFirst();
    }

    /**
     * Drops what the client sent long ago, and holds the key until the transaction ends.
     *
     * @throws Refused while another request holds it
     */
    AttendanceSending open(String authorityId, String clientName, String key, String sha256) {
        em.createQuery("delete from AttendanceSending s where s.authorityId = :authority"
                        + " and s.clientName = :client and s.sentAt <= :since")
                .setParameter("authority", authorityId)
                .setParameter("client", clientName)
                .setParameter("since", clock.instant().minus(KEPT))
                .executeUpdate();
        AttendanceSending sending = new AttendanceSending(authorityId, clientName, key, sha256, clock.instant());
        try {
            em.persist(sending);
            em.flush();
            return sending;
        } catch (PersistenceException e) {
            throw new Refused(BridgeRule.KEY_IS_NOT_UNDER_WAY);
        }
    }
}
