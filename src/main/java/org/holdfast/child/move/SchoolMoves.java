package org.holdfast.child.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/**
 * Proposals to move school: those of a child for whoever sees the child, and those made to a school for who leads there,
 * who does not see the child yet.
 */
@ApplicationScoped
public class SchoolMoves {
    private static final int MOST = 200;

    @Inject
    EntityManager em;

    /** A proposal as the receiving school sees it: of the child only who it is. */
    record Waiting(SchoolMove move, Child child) {}

    /** Holds back other acts on the moves of a child until this transaction ends. */
    void lock(ChildId child) {
        em.createNativeQuery("select id from child where id = ?1 for update")
                .setParameter(1, child.id())
                .getResultList();
    }

    void add(SchoolMove move) {
        em.persist(move);
        em.flush();
    }

    /** All of a child's, the latest first. */
    List<SchoolMove> of(Child child) {
        return of(child.id());
    }

    private List<SchoolMove> of(ChildId child) {
        return em.createQuery(
                        "select m from SchoolMove m where m.childId = :child order by m.proposedAt desc, m.id desc",
                        SchoolMove.class)
                .setParameter("child", child.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The others of the same child that were not declined or cleared. */
    List<SchoolMove> rivals(SchoolMove move) {
        return of(move.childId()).stream()
                .filter(other -> !other.id().equals(move.id()))
                .filter(other -> other.open() || other.state() == SchoolMove.State.ACCEPTED)
                .toList();
    }

    /** The newest of a child's to one school for one day. */
    Optional<SchoolMove> same(Child child, String school, LocalDate on) {
        return of(child).stream()
                .filter(move -> move.toSchool().equals(school) && move.on().equals(on))
                .findFirst();
    }

    /** What waits for schools to answer, by the day of the move; not of children who died or were adopted. */
    List<Waiting> waiting(Collection<String> schools) {
        return schools.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m, c from SchoolMove m, Child c where c.id = m.childId and c.sealedOn is null"
                                        + " and c.diedOn is null and m.toSchool in :schools and m.state = :state"
                                        + " order by m.onDay, m.id",
                                Object[].class)
                        .setParameter("schools", schools)
                        .setParameter("state", SchoolMove.State.PROPOSED)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> new Waiting((SchoolMove) row[0], (Child) row[1]))
                        .toList();
    }

    /** As {@link #offered}, for an answer: other acts on the moves of the child wait until this transaction ends. */
    Optional<Waiting> locked(String moveId, Collection<String> schools) {
        Optional<Waiting> found = offered(moveId, schools);
        found.ifPresent(waiting -> {
            lock(waiting.child().id());
            em.refresh(waiting.move());
        });
        return found;
    }

    /** One made to schools, settled ones too; not of a child who died or was adopted. */
    Optional<Waiting> offered(String moveId, Collection<String> schools) {
        SchoolMove move = em.find(SchoolMove.class, Ids.checked("Move", moveId));
        if (move == null || !schools.contains(move.toSchool())) {
            return Optional.empty();
        }
        Child child = em.find(Child.class, move.childId().id());
        return Optional.ofNullable(child)
                .filter(found -> !found.sealed() && found.diedOn().isEmpty())
                .map(found -> new Waiting(move, found));
    }
}
