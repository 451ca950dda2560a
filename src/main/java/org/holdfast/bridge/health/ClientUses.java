package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.platform.Stored;

/** When clients last had answers, and how far behind the changes they are. */
@ApplicationScoped
public class ClientUses {
    @Inject
    EntityManager em;

    void note(Seen seen) {
        ClientUse before = em.find(ClientUse.class, seen.key());
        if (before == null) {
            em.persist(new ClientUse(seen));
        } else {
            before.again(seen);
        }
    }

    /** Of the clients of authorities. */
    List<ClientUse> of(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery("select u from ClientUse u where u.authorityId in :authorities", ClientUse.class)
                        .setParameter("authorities", authorityIds)
                        .getResultList();
    }

    /**
     * Changes that a client has not asked for.
     *
     * @param since when the first of them got its number
     */
    public record Lag(long changes, Instant since) {}

    /** By client; one that has asked for all is not among them. */
    Map<String, Lag> lags(Collection<String> authorityIds) {
        Map<String, Lag> lags = new HashMap<>();
        if (!authorityIds.isEmpty()) {
            String sql = "select u.client_id, count(*), min(e.numbered_at) from client_use u join change_entry e"
                    + " on e.authority_id = u.authority_id and e.seq > u.seq where u.what = 'FEED' and u.authority_id in ("
                    + String.join(", ", Collections.nCopies(authorityIds.size(), "?")) + ") group by u.client_id";
            for (Object row :
                    Reach.query(em, sql, new ArrayList<>(authorityIds)).getResultList()) {
                Object[] cells = (Object[]) row;
                lags.put((String) cells[0], new Lag(((Number) cells[1]).longValue(), Stored.moment(cells[2])));
            }
        }
        return lags;
    }
}
