package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Upn;

/**
 * Records that may be of a child whom a school is about to open, wherever they are: a number decides first, then a former
 * number; equal name and birth date is only a question. A sealed record is never among them. Nothing but ids leaves here.
 * Source: safeguards 2 and 5.
 */
@ApplicationScoped
public class Namesakes {
    /** Of a record c: it stands, and is not an empty one whose facts are read at another. */
    static final String NOT_MERGED =
            "not exists (select m.id from ChildMerge m where m.goneId = c.id and m.undoneAt is null)";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Children who have or had this number; those who have it first. */
    public List<ChildId> bearing(Upn upn) {
        return em.createQuery(
                        "select i from ChildIdentifier i, Child c where c.id = i.childId and c.sealedOn is null"
                                + " and i.text = :text and i.kind in :kinds and i.supersededAt is null"
                                + " order by i.kind desc, i.recordedAt",
                        ChildIdentifier.class)
                .setParameter("text", upn.text())
                .setParameter("kinds", List.of(ChildIdentifier.Kind.UPN, ChildIdentifier.Kind.FORMER_UPN))
                .setMaxResults(20)
                .getResultStream()
                .map(ChildIdentifier::childId)
                .distinct()
                .toList();
    }

    /** Children of the same name, in daily use or by law, and birth date. */
    public List<ChildId> called(String forename, String surname, LocalDate bornOn) {
        String name = Folded.fold(forename + " " + surname);
        return em.createQuery(
                        "select c from Child c where c.bornOn = :born and c.sealedOn is null and " + NOT_MERGED,
                        Child.class)
                .setParameter("born", bornOn)
                .setMaxResults(5000)
                .getResultStream()
                .filter(c -> Folded.fold(c.name()).equals(name)
                        || Folded.fold(c.legalName()).equals(name))
                .map(Child::id)
                .toList();
    }

    /**
     * Leaves the question to a person.
     *
     * @param heldUpn number that is not recorded until it is settled
     */
    public void ask(Child opened, ChildId candidate, IdentityReview.Reason reason, Optional<Upn> heldUpn) {
        em.persist(new IdentityReview(opened.id(), candidate, reason, heldUpn, clock.instant()));
    }

    /** Whether a record waits for a person to say whether it is another one's. */
    public boolean waiting(Child child) {
        return em.createQuery(
                                "select count(r) from IdentityReview r where r.childId = :child and r.settled.at is null",
                                Long.class)
                        .setParameter("child", child.id().id())
                        .getSingleResult()
                > 0;
    }
}
