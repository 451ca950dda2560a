package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.access.Acting;
import org.holdfast.access.Caseload;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The only door to a child's row. */
@ApplicationScoped
public class Children {
    /** Longer than any transaction of a request runs. */
    private static final Duration TRANSACTION = Duration.ofMinutes(1);

    private static final String TOUCHED = " and exists (select 1 from touch t where t.subject = c.id and t.token >= ?)";

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * The child, if the actor reaches it today through a post that allows the present task; noted for the audit trail.
     *
     * @throws NotFound if there is none such, or none for this actor
     * @throws Refused if the main school alone may do what is being done, and another school is
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

    /** Keeps other writers from a child until the transaction ends. */
    public void lock(ChildId id) {
        em.createNativeQuery("select id from child where id = ?1 for update")
                .setParameter(1, id.id())
                .getResultList();
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
        grant(child, kind, holderId, new Period(from, null), source);
    }

    /** Opens a child to a person for a time. */
    public void grant(Child child, ChildAccess.Kind kind, String holderId, Period period, String source) {
        boolean another = kind == ChildAccess.Kind.SOCIAL_WORKER && hadAnother(child, kind, holderId);
        em.persist(new ChildAccess(child.id(), kind, holderId, source, period, clock.instant()));
        if (another) {
            events.fire(new WorkerChanged(child.id(), kind, holderId, period.from()));
        }
    }

    /** The first social worker of a child is no change of worker. */
    private boolean hadAnother(Child child, ChildAccess.Kind kind, String holderId) {
        return em.createQuery(
                                "select count(a) from ChildAccess a where a.childId = :child and a.kind = :kind"
                                        + " and a.holderId <> :holder and a.supersededAt is null",
                                Long.class)
                        .setParameter("child", child.id().id())
                        .setParameter("kind", kind)
                        .setParameter("holder", holderId)
                        .getSingleResult()
                > 0;
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

    /**
     * Children of the caseload by id, without those who have died; two queries whatever the size.
     *
     * @param after id of the last child of the page before; empty for the first page
     */
    public List<Child> page(String after, int limit) {
        return page(after, limit, Optional.empty());
    }

    /**
     * As the other, of those alone of whom something was written since a moment. Some who were written a little earlier
     * come too: a row is seen only when its transaction ends.
     */
    public List<Child> page(String after, int limit, Optional<Instant> since) {
        Reach reach = Reach.of(acting.caseload());
        List<Object> values = new ArrayList<>(reach.values());
        values.add(after);
        since.map(moment -> Ids.firstOf(moment.minus(TRANSACTION))).ifPresent(values::add);
        values.add(limit);
        List<String> ids = new ArrayList<>();
        String sql = "select distinct c.id from child c where c.died_on is null and c.id in (select r.child_id from ("
                + reach.sql() + ") r where r.early = 0) and c.id > ?" + (since.isPresent() ? TOUCHED : "")
                + " order by c.id limit ?";
        for (Object id : (List<?>) Reach.query(em, sql, values).getResultList()) {
            ids.add((String) id);
        }
        return onlySight().map(sight -> seen(ids, id -> sight)).orElseGet(() -> seen(ids));
    }

    /** Where all that are listed are reached in one way only: nobody need ask in which. */
    private Optional<Sight> onlySight() {
        List<Caseload.Way> ways = acting.caseload().ways();
        return ways.size() == 1 && ways.get(0).reach() == Role.Reach.RESPONSIBLE
                ? Optional.of(new Sight(Set.of(ways.get(0).role()), Set.of()))
                : Optional.empty();
    }

    /** Those of the children named that the actor reaches, and for whom they may do what is being done, in order of id. */
    public List<Child> seen(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return seen(ids, sights(reach(), ids)::get);
    }

    private List<Child> seen(List<String> ids, Function<String, @Nullable Sight> sights) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Child c where c.id in :ids order by c.id", Child.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .flatMap(child ->
                                Optional.ofNullable(sights.apply(child.id().id())).map(child::seenBy).stream())
                        .toList();
    }

    /** Ids of records, sealed ones left out, that bear an identifier now; for {@link #seen} to cut to the caseload. */
    public List<String> bearing(String text, ChildIdentifier.Kind... kinds) {
        return em.createQuery(
                        "select distinct i.childId from ChildIdentifier i, Child c where c.id = i.childId"
                                + " and c.sealedOn is null and i.text = :text and i.kind in :kinds"
                                + " and i.supersededAt is null order by i.childId",
                        String.class)
                .setParameter("text", text)
                .setParameter("kinds", List.of(kinds))
                .setMaxResults(50)
                .getResultList();
    }

    /** As the other, of authorities' own ids, in whichever spelling they are kept: the likely ones are looked up first. */
    public List<String> bearing(SocialCareId number, Collection<String> authorityIds) {
        List<String> likely = numbered("i.text in :texts", number.spellings(), authorityIds);
        return likely.isEmpty() ? numbered("upper(i.text) in :texts", List.of(number.key()), authorityIds) : likely;
    }

    private List<String> numbered(String match, List<String> texts, Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct i.childId from ChildIdentifier i, Child c where c.id = i.childId"
                                        + " and c.sealedOn is null and i.kind = :kind and i.authorityId in :authorities"
                                        + " and i.supersededAt is null and " + match + " order by i.childId",
                                String.class)
                        .setParameter("kind", ChildIdentifier.Kind.SOCIAL_CARE_ID)
                        .setParameter("authorities", authorityIds)
                        .setParameter("texts", texts)
                        .setMaxResults(50)
                        .getResultList();
    }

    /** Records closed by adoption that the caseload reaches, by id. */
    List<SealedRecord> sealed(String after, int limit) {
        Reach reach = Reach.of(acting.caseload());
        List<Object> values = new ArrayList<>(reach.values());
        values.add(after);
        String ids = "select distinct r.child_id from (" + reach.sql() + ") r where r.child_id > ? order by r.child_id";
        List<?> rows = Reach.query(em, ids, values).setMaxResults(limit).getResultList();
        return rows.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.holdfast.child.SealedRecord(c.id, concat(c.legalForename, ' ',"
                                        + " c.legalSurname), c.bornOn, c.sealedOn) from Child c"
                                        + " where c.id in :ids and c.sealedOn is not null order by c.id",
                                SealedRecord.class)
                        .setParameter("ids", rows)
                        .getResultList();
    }

    private Sight sightOf(ChildId id) {
        Caseload caseload = acting.caseload();
        Reach reach = acting.byMainSchoolAlone() ? Reach.ofWriter(caseload, id) : Reach.of(caseload, id);
        Map<String, Sight> sights = new HashMap<>();
        boolean readsOnly = false;
        for (Object row : (List<?>) Reach.query(em, reach.sql(), reach.values()).getResultList()) {
            if (readsOnly((Object[]) row)) {
                readsOnly = true;
            } else {
                note(sights, (Object[]) row);
            }
        }
        if (readsOnly && sights.isEmpty()) {
            throw new Refused(ChildRule.MAIN_SCHOOL_WRITES);
        }
        return sights.getOrDefault(id.id(), new Sight(Set.of(), Set.of()));
    }

    private Reach reach() {
        Caseload caseload = acting.caseload();
        return acting.byMainSchoolAlone() ? Reach.ofWriter(caseload) : Reach.of(caseload);
    }

    private Map<String, Sight> sights(Reach reach, List<String> ids) {
        List<Object> values = new ArrayList<>(reach.values());
        values.addAll(ids);
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Map<String, Sight> sights = new HashMap<>();
        String sql = "select r.child_id, r.role_name, r.early from (" + reach.sql() + ") r where r.child_id in ("
                + marks + ")";
        for (Object row : (List<?>) Reach.query(em, sql, values).getResultList()) {
            if (!readsOnly((Object[]) row)) {
                note(sights, (Object[]) row);
            }
        }
        return sights;
    }

    private static boolean readsOnly(Object[] row) {
        return ((Number) row[2]).intValue() == RoleBranches.READS_ONLY;
    }

    private static void note(Map<String, Sight> sights, Object[] row) {
        Sight sight = sights.computeIfAbsent(
                (String) row[0], id -> new Sight(EnumSet.noneOf(Role.class), EnumSet.noneOf(Role.class)));
        boolean later = ((Number) row[2]).intValue() == 1;
        (later ? sight.early() : sight.roles()).add(Role.valueOf((String) row[1]));
    }
}
