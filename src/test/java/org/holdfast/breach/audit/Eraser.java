package org.holdfast.breach.audit;

import jakarta.persistence.EntityManager;

/** Takes a line out of the trail. */
class Eraser {
    void erase(EntityManager em, Object line) {
        em.remove(em.merge(line));
    }
}
