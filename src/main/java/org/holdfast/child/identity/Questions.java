package org.holdfast.child.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.child.IdentityReview;
import org.holdfast.child.Reach;
import org.holdfast.child.push.PushedDoubt;
import org.holdfast.kernel.ChildId;

/**
 * The questions who is meant, by the authorities that are asked: the one whose case system pushed; of a record that a school
 * opened, the one in whose area the school is, and those that have a number or a status of either child. A sealed record is
 * asked about by nobody. Source: safeguards 2 and 5.
 */
@ApplicationScoped
public class Questions {
    private static final String PUSHED = "select d.authority_id as authority_id, d.id as id, 'P' as kind"
            + " from pushed_doubt d left join child c on c.id = d.candidate_id"
            + " where d.settled_at is null and c.sealed_on is null";
    private static final String OPENED = " as authority_id, r.id as id, 'R' as kind from identity_review r"
            + " join child o on o.id = r.child_id join child c on c.id = r.candidate_id";
    private static final String UNSETTLED =
            " where r.settled_at is null and o.sealed_on is null and c.sealed_on is null";
    private static final String OF_EITHER =
            " f on f.child_id in (r.child_id, r.candidate_id) and f.superseded_at is null and f.authority_id is not null";
    private static final String ALL = PUSHED + " union select s.authority_id" + OPENED
            + " join enrolment e on e.child_id = r.child_id and e.superseded_at is null join school s on s.id = e.school_id"
            + UNSETTLED + " union select f.authority_id" + OPENED + " join care_status" + OF_EITHER + UNSETTLED
            + " union select f.authority_id" + OPENED + " join child_identifier" + OF_EITHER + UNSETTLED;

    @Inject
    EntityManager em;

    /** Every authority that is asked something. */
    public List<Waiting> waiting() {
        List<?> rows = Reach.query(
                        em, "select q.authority_id, max(q.id) from (" + ALL + ") q group by q.authority_id", List.of())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Waiting((String) row[0], (String) row[1]))
                .toList();
    }

    List<PushedDoubt> pushed(String authorityId) {
        return of(PushedDoubt.class, ids(authorityId, "P"));
    }

    List<IdentityReview> opened(String authorityId) {
        return of(IdentityReview.class, ids(authorityId, "R"));
    }

    /** One that some authorities are asked, kept from others who would settle it. */
    Optional<IdentityReview> locked(String id, Collection<String> authorityIds) {
        return authorityIds.stream().anyMatch(authority -> ids(authority, "R").contains(id))
                ? Optional.ofNullable(em.find(IdentityReview.class, id, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** Records of either side, beyond the authority's own: what is shown of them is decided elsewhere. */
    Map<ChildId, Child> children(Collection<ChildId> ids) {
        Map<ChildId, Child> children = new HashMap<>();
        of(Child.class, ids.stream().map(ChildId::id).distinct().toList())
                .forEach(child -> children.put(child.id(), child));
        return children;
    }

    /** Which records bear an authority's numbers; by number. */
    Map<String, ChildId> bearers(String authorityId, Collection<String> numbers) {
        Map<String, ChildId> bearers = new HashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery(
                            "select i.numberKey, i.childId from ChildIdentifier i where i.authorityId = :authority"
                                    + " and i.numberKey in :numbers and i.supersededAt is null order by i.childId",
                            Object[].class)
                    .setParameter("authority", authorityId)
                    .setParameter("numbers", numbers)
                    .getResultStream()
                    .forEach(row -> bearers.putIfAbsent((String) row[0], new ChildId((String) row[1])));
        }
        return bearers;
    }

    private List<String> ids(String authorityId, String kind) {
        List<?> rows = Reach.query(
                        em,
                        "select q.id from (" + ALL + ") q where q.authority_id = ? and q.kind = ? order by q.id",
                        List.of(authorityId, kind))
                .setMaxResults(200)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private <T> List<T> of(Class<T> kind, List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select q from " + kind.getSimpleName() + " q where q.id in :ids order by q.id", kind)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
