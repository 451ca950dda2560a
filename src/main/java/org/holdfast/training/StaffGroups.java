package org.holdfast.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.kernel.AsAt;
import org.holdfast.school.StaffMember;
import org.jspecify.annotations.Nullable;

/** To which group the adults of schools belong, and who of them is not in contact with the children. */
@ApplicationScoped
public class StaffGroups {
    private static final String HELD = " and %1$s.validFrom <= :day and (%1$s.validTo is null or %1$s.validTo > :day)";
    private static final String NOW = "%1$s.supersededAt is null" + HELD;
    private static final String THEN =
            "%1$s.recordedAt <= :known and (%1$s.supersededAt is null or %1$s.supersededAt > :known)" + HELD;

    @Inject
    EntityManager em;

    @Inject
    Trainings trainings;

    /** Everybody who works at some schools on a day, by name, and how they stand with training; in three statements. */
    public List<Trained> at(Collection<String> schoolIds, LocalDate day) {
        return at(schoolIds, day, null);
    }

    /**
     * The same as groups, who is not in contact, attendances and the months of the settings were known at an instant. Who
     * works at a school is dated once: it is read as it is held now.
     */
    public List<Trained> at(Collection<String> schoolIds, AsAt pair) {
        return at(schoolIds, pair.on(), pair.known());
    }

    private List<Trained> at(Collection<String> schoolIds, LocalDate day, @Nullable Instant known) {
        if (schoolIds.isEmpty()) {
            return List.of();
        }
        String held = known == null ? NOW : THEN;
        // EclipseLink 5.0 reads a join behind a condition of several parts as one of its parts, unless they stand in
        // brackets.
        TypedQuery<Object[]> query = em.createQuery(
                        "select m, g.group, n from StaffMember m left join GroupSaid g on (g.staffId = m.id and "
                                + held.formatted("g") + ") left join NotInContact n on (n.staffId = m.id and "
                                + held.formatted("n")
                                + ") where m.organisationId in :schools and m.validFrom <= :day"
                                + " and (m.validTo is null or m.validTo > :day) order by m.nameKey, m.id",
                        Object[].class)
                .setParameter("schools", schoolIds)
                .setParameter("day", day);
        if (known != null) {
            query.setParameter("known", known);
        }
        Map<String, Standing> standings = trainings.at(schoolIds, day, known);
        List<Trained> all = new ArrayList<>();
        query.getResultList()
                .forEach(row -> all.add(
                        trained((StaffMember) row[0], (StaffGroup) row[1], (NotInContact) row[2], standings, day)));
        return all;
    }

    /** Designated teachers, deputies and who acts as one at the schools of some areas, by name. */
    public List<StaffMember> leads(Collection<String> authorityIds, LocalDate day) {
        return em.createQuery(
                        "select distinct m from StaffMember m, School s, PostHeld p where s.authorityId in :areas"
                                + " and p.organisationId = s.id and p.role in :roles and p.personId = m.id"
                                + " and p.validFrom <= :day and (p.validTo is null or p.validTo > :day)"
                                + " order by m.nameKey, m.id",
                        StaffMember.class)
                .setParameter("areas", authorityIds)
                .setParameter("roles", TeacherRecord.ROLES)
                .setParameter("day", day)
                .getResultList();
    }

    private static Trained trained(
            StaffMember adult,
            @Nullable StaffGroup group,
            @Nullable NotInContact out,
            Map<String, Standing> standings,
            LocalDate day) {
        return new Trained(
                adult,
                Optional.ofNullable(group),
                Optional.ofNullable(out),
                standings.getOrDefault(adult.id(), Standing.none(day)));
    }

    /** Says the group of an adult from a day on, instead of what was said for that day and later. */
    public void say(GroupSaid said, String by, Instant now) {
        em.createQuery(
                        "select g from GroupSaid g where g.staffId = :staff and g.supersededAt is null"
                                + " and (g.validTo is null or g.validTo > :day)",
                        GroupSaid.class)
                .setParameter("staff", said.staffId())
                .setParameter("day", said.from())
                .getResultList()
                .forEach(old -> old.until(said.from(), by, now).ifPresent(em::persist));
        em.persist(said);
    }

    /** An adult is in contact again from a day on, or never was out of it. */
    public void backInContact(String staffId, LocalDate day, String by, Instant now) {
        em.createQuery(
                        "select n from NotInContact n where n.staffId = :staff and n.supersededAt is null"
                                + " and (n.validTo is null or n.validTo > :day)",
                        NotInContact.class)
                .setParameter("staff", staffId)
                .setParameter("day", day)
                .getResultList()
                .forEach(old -> old.until(day, by, now).ifPresent(em::persist));
    }

    /** Takes an adult out of contact, instead of what was said for that day and later. */
    public void out(NotInContact said, String by, Instant now) {
        backInContact(said.staffId(), said.from(), by, now);
        em.persist(said);
    }
}
