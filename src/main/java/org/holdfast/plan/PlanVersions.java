package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.plan.form.Edition;

/** Approved versions. There is a way in, and no way to change one. */
@ApplicationScoped
public class PlanVersions {
    @Inject
    EntityManager em;

    public void add(PlanVersion version) {
        em.persist(version);
    }

    /** Those approved by a moment, with their documents, the oldest first. */
    public List<PlanVersion> whole(Child child, Instant by) {
        return em.createQuery(
                        "select v from PlanVersion v where v.childId = :child and v.approvedAt <= :by order by v.number",
                        PlanVersion.class)
                .setParameter("child", child.id().id())
                .setParameter("by", by)
                .setMaxResults(200)
                .getResultList();
    }

    /** Newest first, without their documents. */
    public List<VersionLine> of(Child child) {
        return em.createQuery(
                        "select new org.holdfast.plan.VersionLine(v.number, v.kind, v.approvedAt, v.approverName,"
                                + " v.approverRole, v.sha256) from PlanVersion v where v.childId = :child"
                                + " order by v.number desc",
                        VersionLine.class)
                .setParameter("child", child.id().id())
                .setMaxResults(200)
                .getResultList();
    }

    public Optional<PlanVersion> number(Child child, int number) {
        return em.createQuery(
                        "select v from PlanVersion v where v.childId = :child and v.number = :number",
                        PlanVersion.class)
                .setParameter("child", child.id().id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<PlanVersion> latest(Child child) {
        return em.createQuery(
                        "select v from PlanVersion v where v.childId = :child order by v.number desc",
                        PlanVersion.class)
                .setParameter("child", child.id().id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Logs a copy and says which one it is. */
    PlanPrint print(PlanVersion version, Edition edition, Author who) {
        Integer last = em.createQuery(
                        "select max(p.copyNumber) from PlanPrint p where p.versionId = :version and p.edition = :edition",
                        Integer.class)
                .setParameter("version", version.id())
                .setParameter("edition", edition)
                .getSingleResult();
        PlanPrint copy = new PlanPrint(version, edition, last == null ? 1 : last + 1, who);
        em.persist(copy);
        return copy;
    }

    /** Logs a printed blank form of a child and says which copy it is. */
    BlankPrint printBlank(Child child, Author who) {
        Integer last = em.createQuery(
                        "select max(p.copyNumber) from BlankPrint p where p.childId = :child", Integer.class)
                .setParameter("child", child.id().id())
                .getSingleResult();
        BlankPrint copy = new BlankPrint(child.id(), last == null ? 1 : last + 1, who);
        em.persist(copy);
        return copy;
    }
}
