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
public class Sendings {
    /** How long a repeated request gets its first answer. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private Optional<Sending> of(String authorityId, String clientId, String key) {
        return em.createQuery(
                        "select s from Sending s where s.authorityId = :authority"
                                + " and s.clientId = :client and s.key = :key and s.sentAt > :since",
                        Sending.class)
                .setParameter("authority", authorityId)
                .setParameter("client", clientId)
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultStream()
                .findFirst();
    }

    /**
     * The first answer to a request that came before.
     *
     * @throws Refused if the key stood for another body
     */
    Optional<SendOnce.Sent> answer(String authorityId, String clientId, String key, String sha256) {
        return of(authorityId, clientId, key).map(before -> {
            if (!before.holds(sha256)) {
                throw new Refused(BridgeRule.KEY_IS_USED_ONCE);
            }
            return before.answer();
        });
    }

    /** An answer that may be another next time is not kept. */
    void forget(Sending sending) {
        em.remove(sending);
    }

    /**
     * Drops what the client sent long ago, and holds the key until the transaction ends.
     *
     * @throws Refused while another request holds it
     */
    Sending open(String authorityId, String clientId, String key, String sha256) {
        em.createQuery("delete from Sending s where s.authorityId = :authority"
                        + " and s.clientId = :client and s.sentAt <= :since")
                .setParameter("authority", authorityId)
                .setParameter("client", clientId)
                .setParameter("since", clock.instant().minus(KEPT))
                .executeUpdate();
        Sending sending = new Sending(authorityId, clientId, key, sha256, clock.instant());
        try {
            em.persist(sending);
            em.flush();
            return sending;
        } catch (PersistenceException e) {
            throw new Refused(BridgeRule.KEY_IS_NOT_UNDER_WAY);
        }
    }
}
