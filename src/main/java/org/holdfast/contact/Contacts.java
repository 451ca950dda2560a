package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Held;
import org.holdfast.child.Placement;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.StaleVersion;

/** The people around children, and the protections they stand under. */
@ApplicationScoped
public class Contacts {
    /** Everyone who may read contacts, as SQL text; a wider reach must not carry names past the field rule. */
    private static final String READERS = Arrays.stream(Role.values())
            .filter(Task.READ_CONTACTS::allows)
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    @Inject
    EntityManager em;

    @Inject
    ChildFacts facts;

    @Inject
    Clock clock;

    /** What the reader through whom the child was loaded may see, narrowed to an edition. Three statements. */
    public ContactSheet sheet(Child child, Audience audience, LocalDate today) {
        return ContactSheet.of(around(child, today), new Sighted(child.sight(), audience));
    }

    /** Contacts of a day in the order to call. Who they are; how to reach them is for {@link #sheet} to say. */
    public List<Contact> current(Child child, LocalDate day) {
        return known(child).stream().filter(contact -> contact.holdsOn(day)).toList();
    }

    /**
     * Contacts who must be kept checked, of every child in reach, in one statement; a child without any is absent. A
     * person not to be contacted is nobody's to check.
     */
    public Map<ChildId, List<ContactCheck>> checks(Reach reach) {
        Date today = Date.valueOf(LocalDate.now(clock));
        List<Object> values = new ArrayList<>(List.of(today, today, today, today));
        values.addAll(reach.values());
        Query query = Reach.query(
                em,
                "select k.child_id, k.name, k.verified_on from contact k where k.superseded_at is null"
                        + " and k.valid_from <= ? and (k.valid_to is null or k.valid_to > ?) and not exists"
                        + " (select 1 from protection p where p.contact_id = k.contact_id"
                        + " and p.child_id = k.child_id and p.kind = 'DO_NOT_CONTACT' and p.superseded_at is null"
                        + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?))"
                        + " and k.child_id in (select r.child_id from (" + reach.sql() + ") r where r.role_name in "
                        + READERS + ") order by k.child_id, k.call_position, k.contact_id",
                values);
        Map<ChildId, List<ContactCheck>> checks = new LinkedHashMap<>();
        for (Object row : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) row;
            LocalDate verified = cells[2] == null ? null : ((Date) cells[2]).toLocalDate();
            checks.computeIfAbsent(new ChildId((String) cells[0]), child -> new ArrayList<>())
                    .add(new ContactCheck((String) cells[1], verified));
        }
        return checks;
    }

    /**
     * As {@link #checks(Reach)}, as at a pair and without the names, so that figures can ask it of children whom nobody
     * reads.
     */
    public Map<ChildId, List<ContactCheck>> checks(Reach reach, AsAt at) {
        List<Object> values = new ArrayList<>(Held.values(at));
        values.addAll(Held.values(at));
        values.addAll(reach.values());
        Query query = Reach.query(
                em,
                "select k.child_id, k.verified_on from contact k where " + Held.sql("k") + " and not exists"
                        + " (select 1 from protection p where p.contact_id = k.contact_id"
                        + " and p.child_id = k.child_id and p.kind = 'DO_NOT_CONTACT' and " + Held.sql("p")
                        + ") and k.child_id in (select r.child_id from (" + reach.sql() + ") r)",
                values);
        Map<ChildId, List<ContactCheck>> checks = new LinkedHashMap<>();
        for (Object row : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) row;
            LocalDate verified = cells[1] == null ? null : ((Date) cells[1]).toLocalDate();
            checks.computeIfAbsent(new ChildId((String) cells[0]), child -> new ArrayList<>())
                    .add(new ContactCheck("", verified));
        }
        return checks;
    }

    /** A new contact or protection. */
    public void record(DatedFact fact) {
        em.persist(fact);
    }

    Around around(Child child, LocalDate today) {
        boolean placementRestricted = ChildFacts.on(facts.placements(child), today)
                .map(Placement::addressRestricted)
                .orElse(false);
        return new Around(known(child), protections(child), placementRestricted, today);
    }

    /** @throws NotFound if no current contact of the child has this id */
    Contact byId(Child child, String contactId, LocalDate today) {
        return current(child, today).stream()
                .filter(contact -> contact.contactId().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Contact"));
    }

    /** Replaces what was believed. @throws StaleVersion if somebody replaced it first */
    void correct(DatedFact wrong, DatedFact right) {
        Instant now = clock.instant();
        int superseded = em.createQuery("update " + wrong.getClass().getSimpleName()
                        + " f set f.supersededAt = :now where f.id = :id and f.supersededAt is null")
                .setParameter("now", now)
                .setParameter("id", wrong.id())
                .executeUpdate();
        if (superseded != 1) {
            throw new StaleVersion(wrong.getClass().getSimpleName());
        }
        em.detach(wrong);
        em.persist(right);
    }

    private List<Contact> known(Child child) {
        return em.createQuery(
                        "select k from Contact k where k.childId = :child and k.supersededAt is null"
                                + " order by k.callPosition, k.contactId",
                        Contact.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    List<Protection> protections(Child child) {
        return em.createQuery(
                        "select p from Protection p where p.childId = :child and p.supersededAt is null"
                                + " order by p.recordedAt, p.id",
                        Protection.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }
}
