package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How many pushes wait for a person to say who is meant. */
@ApplicationScoped
public class Doubts {
    @Inject
    EntityManager em;

    long open(String authorityId) {
        return em.createQuery(
                        "select count(d) from PushedDoubt d where d.authorityId = :authority and d.settled.at is null",
                        Long.class)
                .setParameter("authority", authorityId)
                .getSingleResult();
    }
}
