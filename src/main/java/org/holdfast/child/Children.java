package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;

/** The only door to a child's row. */
@ApplicationScoped
public class Children {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The child, if the actor reaches it today through a post that allows the present task; noted for the audit trail.
     *
     * @throws NotFound if there is none such, or none for this actor
     */
    public Child visible(ChildId id) {
        acting.concerns(id);
        Sight sight = sightOf(id);
        Child child = em.find(Child.class, id.id());
        if (child == null || (sight.roles().isEmpty() && sight.early().isEmpty())) {
            throw new NotFound("Child");
        }
        return child.seenBy(sight);
    }

    /** As {@link #visible}, but not for a child who is only accepted from a later day. */
    public Child present(ChildId id) {
        Child child = visible(id);
        if (child.sight().onlyEarly()) {
            throw new NotFound("Child");
        }
        return child;
    }

    /** A new record; its facts follow in the same transaction. */
    public void add(Child child) {
        em.persist(child);
        em.flush();
    }

    /** New records in one go; their facts follow in the same transaction. */
    public void addAll(List<Child> many) {
        many.forEach(em::persist);
        em.flush();
    }

    /** Whether no child has a record yet; asked once, before the server is open to anyone. */
    public boolean none() {
        return em.createQuery("select count(c) from Child c", Long.class).getSingleResult() == 0;
    }

    /** Opens a child to a person or authority from a day on. */
    public void grant(Child child, ChildAccess.Kind kind, String holderId, LocalDate from, String source) {
        em.persist(new ChildAccess(child.id(), kind, holderId, source, new Period(from, null), clock.instant()));
    }

    /** Ends the grants of a kind to a holder on a day, whoever made them. */
    public void withdraw(Child child, ChildAccess.Kind kind, String holderId, LocalDate day) {
        em.createQuery(
                        "select a from ChildAccess a where a.childId = :child and a.kind = :kind"
                                + " and a.holderId = :holder and a.supersededAt is null"
                                + " and (a.validTo is null or a.validTo > :day)",
                        ChildAccess.class)
                .setParameter("child", child.id().id())
                .setParameter("kind", kind)
                .setParameter("holder", holderId)
                .setParameter("day", day)
                .getResultList()
                .forEach(access -> {
                    access.supersede(clock.instant());
                    if (access.from().isBefore(day)) {
                        em.persist(access.until(day, clock.instant()));
                    }
                });
    }

    private Sight sightOf(ChildId id) {
        Reach reach = Reach.of(acting.caseload(), id);
        Set<Role> now = EnumSet.noneOf(Role.class);
        Set<Role> early = EnumSet.noneOf(Role.class);
        for (Object row : (List<?>) Reach.query(em, reach.sql(), reach.values()).getResultList()) {
            Object[] cells = (Object[]) row;
            boolean later = ((Number) cells[2]).intValue() == 1;
            (later ? early : now).add(Role.valueOf((String) cells[1]));
        }
        return new Sight(now, early);
    }
}
