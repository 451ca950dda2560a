package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Post;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.kernel.ChildId;

/** Notices of exclusions and the calls about them. */
@ApplicationScoped
public class ExclusionNotices {
    private static final int AT_ONCE = 500;
    private static final String TIE =
            " and s.superseded_at is null and s.valid_from <= ?2" + " and (s.valid_to is null or s.valid_to > ?2))";
    /** May be more than there are to move on: each is looked at again before anything happens. */
    private static final String TO_LOOK_AT = "select n.id from exclusion_notice n join child c on c.id = n.child_id"
            + " where n.ended_at is null and n.passed_on_at is null and ((n.last_step = false and n.due_at <= ?1)"
            + " or c.died_on is not null or c.sealed_on is not null"
            + " or (n.recipient <> 'LOCAL_AUTHORITY' and not exists (select 1 from care_status s"
            + " where s.child_id = n.child_id"
            + " and s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE')" + TIE
            + " and not exists (select 1 from child_access s where s.child_id = n.child_id and s.kind = 'ADVICE'" + TIE
            + ")) order by n.due_at, n.id";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    void add(ExclusionNotice notice) {
        em.persist(notice);
        em.flush();
    }

    void add(NoticeCall call) {
        em.persist(call);
        em.flush();
    }

    public Optional<ExclusionNotice> byId(String id) {
        return Optional.ofNullable(em.find(ExclusionNotice.class, id));
    }

    /** In one statement. */
    public List<ExclusionNotice> byIds(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select n from ExclusionNotice n where n.id in :ids", ExclusionNotice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Whether people are told of an exclusion: one that was typed, or came in a file while it was news. Nobody is told that
     * something changed of which they never heard.
     */
    boolean tell(Exclusion row) {
        return row.typed() || !of(row.exclusionId()).isEmpty();
    }

    /** All of one exclusion, what was told last first, each ladder in its order. */
    List<ExclusionNotice> of(String exclusionId) {
        return em.createQuery(
                        "select n from ExclusionNotice n where n.exclusionId = :it order by n.sentAt desc, n.id",
                        ExclusionNotice.class)
                .setParameter("it", exclusionId)
                .getResultList();
    }

    /** All about a child that were sent by a moment, the earliest first. */
    List<ExclusionNotice> of(Child child, Instant by) {
        return em.createQuery(
                        "select n from ExclusionNotice n where n.childId = :child and n.sentAt <= :by"
                                + " order by n.sentAt, n.id",
                        ExclusionNotice.class)
                .setParameter("child", child.id().id())
                .setParameter("by", by)
                .getResultList();
    }

    /** Exclusions of a child of which the holders of some posts were told. */
    public Set<String> toldOf(Child child, List<Post> posts) {
        List<Object[]> told = em.createQuery(
                        "select n.exclusionId, n.role, n.organisationId from ExclusionNotice n where n.childId = :child",
                        Object[].class)
                .setParameter("child", child.id().id())
                .getResultList();
        return told.stream()
                .filter(row -> posts.stream()
                        .anyMatch(post ->
                                post.role() == row[1] && post.organisation().equals(row[2])))
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    /** Exclusions of the children in reach, by id, of which somebody was told; and whether all who were say that they know. */
    public Map<String, Boolean> known(Reach reach) {
        Map<String, Boolean> known = new HashMap<>();
        for (Object row : (List<?>) Reach.query(
                        em,
                        "select n.exclusion_id, min(case when n.ended_at is null then 0 else 1 end) from exclusion_notice n"
                                + " where n.child_id in (select r.child_id from (" + reach.sql()
                                + ") r where r.early = 0) group by n.exclusion_id",
                        reach.values())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            known.put(String.valueOf(cells[0]).strip(), ((Number) cells[1]).intValue() == 1);
        }
        return known;
    }

    /** The newest first. */
    List<NoticeCall> calls(String exclusionId) {
        return em.createQuery(
                        "select c from NoticeCall c where c.exclusionId = :it order by c.rangAt desc, c.id desc",
                        NoticeCall.class)
                .setParameter("it", exclusionId)
                .setMaxResults(100)
                .getResultList();
    }

    /** What is believed of an exclusion now. */
    Optional<Exclusion> believed(String exclusionId) {
        return em.createQuery(
                        "select e from Exclusion e where e.exclusionId = :it and e.supersededAt is null",
                        Exclusion.class)
                .setParameter("it", exclusionId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The open steps of an exclusion, in order, as they are at this moment; nobody else moves one on, or says that they
     * know, until this act ends. The child's row comes first, so that two acts never wait for each other in a ring.
     */
    List<ExclusionNotice> held(ChildId child, String exclusionId) {
        lock(child);
        return em.createQuery(
                        "select n from ExclusionNotice n where n.exclusionId = :it and n.endedAt is null"
                                + " order by n.recipient, n.step",
                        ExclusionNotice.class)
                .setParameter("it", exclusionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Holds back other acts of this kind on a child until this one ends. */
    void lock(ChildId child) {
        em.createNativeQuery("select id from child where id = ?1 for update")
                .setParameter(1, child.id())
                .getResultList();
    }

    /** Ids of those that may have to move on or end, the longest overdue first. */
    List<String> toLookAt() {
        List<?> ids = em.createNativeQuery(TO_LOOK_AT)
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .setMaxResults(AT_ONCE)
                .getResultList();
        return ids.stream().map(id -> String.valueOf(id).strip()).toList();
    }
}
