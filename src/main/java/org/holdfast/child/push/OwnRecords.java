package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Identities;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/**
 * Records that a case system may write: its authority has a number or a status of the child, or has pushed something of
 * them. Unlike reading, that goes on when care has ended, so that the end itself can be corrected. A sealed record is nobody's.
 */
@ApplicationScoped
public class OwnRecords {
    @Inject
    EntityManager em;

    @Inject
    Children children;

    @Inject
    Identities identities;

    @Inject
    PushLocks locks;

    @Inject
    Acting acting;

    /** The authority of the client that acts. */
    String authority() {
        return acting.actor().organisations(Role.CASE_SYSTEM).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Child"));
    }

    /**
     * The child, kept from other writers until the transaction ends.
     *
     * @throws NotFound if there is none such, or it is not this authority's
     */
    public Child toWrite(ChildId id) {
        acting.concerns(id);
        children.lock(id);
        Child child = em.find(Child.class, id.id());
        if (child == null || child.sealed() || !ours(id)) {
            throw new NotFound("Child");
        }
        return child;
    }

    /**
     * Before several words are taken in one transaction: holds what each of them will hold, in the order in which every
     * writer does, so that two such transactions wait for each other and never in a ring.
     *
     * @param opening whether one of them may open a record
     */
    public void hold(Collection<ChildId> ids, boolean opening) {
        if (opening) {
            locks.opening(authority());
        }
        ids.stream().map(ChildId::id).distinct().sorted().forEach(id -> children.lock(new ChildId(id)));
    }

    /** @throws NotFound if the record is sealed: of such a child nothing is told, not even what was answered before */
    public void notSealed(ChildId id) {
        acting.concerns(id);
        Child child = em.find(Child.class, id.id());
        if (child == null || child.sealed()) {
            throw new NotFound("Child");
        }
    }

    /** Whether the authority answers for the child today, as it must to read of them. */
    boolean answersFor(ChildId id) {
        Reach reach = Reach.of(acting.caseload(), id);
        return !Reach.query(em, reach.sql(), reach.values()).getResultList().isEmpty();
    }

    private boolean ours(ChildId id) {
        return identities.own(authority(), Set.of(id)).containsKey(id)
                || !em.createQuery(
                                "select p.id from PushedFact p where p.childId = :child and p.authorityId = :authority",
                                String.class)
                        .setParameter("child", id.id())
                        .setParameter("authority", authority())
                        .setMaxResults(1)
                        .getResultList()
                        .equals(List.of());
    }
}
