package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adults who work at schools and authorities. */
@ApplicationScoped
public class StaffMembers {
    @Inject
    EntityManager em;

    public void add(StaffMember member) {
        em.persist(member);
    }

    public Optional<StaffMember> byId(String id) {
        return Optional.ofNullable(em.find(StaffMember.class, id));
    }

    /** Who works at a school or authority on a day, by name. */
    public List<StaffMember> at(String organisationId, LocalDate day) {
        return em.createQuery(
                        "select m from StaffMember m where m.organisationId = :organisation and m.validFrom <= :day"
                                + " and (m.validTo is null or m.validTo > :day) order by m.nameKey",
                        StaffMember.class)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .setMaxResults(500)
                .getResultList();
    }

    /** Who worked at some of these places at any time from a day to another, by name; in one query. */
    public List<StaffMember> between(Collection<String> organisationIds, LocalDate from, LocalDate to) {
        return organisationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from StaffMember m where m.organisationId in :organisations"
                                        + " and m.validFrom <= :last and (m.validTo is null or m.validTo > :first)"
                                        + " order by m.nameKey, m.id",
                                StaffMember.class)
                        .setParameter("organisations", organisationIds)
                        .setParameter("first", from)
                        .setParameter("last", to)
                        .getResultList();
    }

    /** Names and jobs by id, in one query. */
    public Map<String, StaffMember> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select m from StaffMember m where m.id in :ids", StaffMember.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }
}
