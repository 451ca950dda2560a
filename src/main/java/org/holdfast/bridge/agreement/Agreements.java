package org.holdfast.bridge.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Admitted;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;

/** Agreements on sharing. */
@ApplicationScoped
public class Agreements {
    /** Rows, not entities: asked with every request of the bridge. */
    private static final String IN_FORCE = "select a.id, a.parts from sharing_agreement a where a.authority_id = ?1"
            + " and a.revoked_at is null and a.valid_from <= ?2 and (a.valid_to is null or a.valid_to > ?2)"
            + " and (a.all_clients = 1 or exists (select 1 from sharing_agreement_client c"
            + " where c.agreement_id = a.id and c.client_id = ?3)) order by a.id";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Sharing sharing;

    /** With the token, in its transaction: what holds in this request is what holds as it begins. */
    void hear(@Observes Admitted admitted) {
        sharing.under(inForce(admitted.client()));
    }

    void add(SharingAgreement agreement) {
        em.persist(agreement);
    }

    /** What is agreed for a client today; of another authority's client, and of whoever is none, nothing. */
    Coverage inForce(Actor client) {
        List<String> authorities = client.organisations(Role.CASE_SYSTEM);
        return authorities.isEmpty() ? Coverage.NONE : inForce(authorities.get(0), client.id());
    }

    /** As {@link #inForce(Actor)}, for jobs that tell a client something. */
    public Coverage inForce(String authorityId, String clientId) {
        List<Coverage.InForce> found = new ArrayList<>();
        List<?> rows = em.createNativeQuery(IN_FORCE)
                .setParameter(1, authorityId)
                .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .setParameter(3, clientId)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            found.add(new Coverage.InForce((String) cells[0], Part.ofWords((String) cells[1])));
        }
        return new Coverage(List.copyOf(found));
    }

    /** Those of authorities, the newest first, with the clients they are for. */
    List<SharingAgreement> of(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct a from SharingAgreement a left join fetch a.clients"
                                        + " where a.authorityId in :authorities order by a.validFrom desc, a.id desc",
                                SharingAgreement.class)
                        .setParameter("authorities", authorityIds)
                        .getResultList();
    }

    /** One of the authorities' own, which nobody else changes until the transaction ends. */
    Optional<SharingAgreement> own(Collection<String> authorityIds, String id) {
        return Optional.of(id)
                .filter(Ids::formed)
                .map(known -> em.find(SharingAgreement.class, known, LockModeType.PESSIMISTIC_WRITE))
                .filter(agreement -> authorityIds.contains(agreement.authorityId()));
    }
}
