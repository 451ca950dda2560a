package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;

/**
 * Whom a task waits for by name: its owner, or those who hold its role for the child today. Nobody of a child who died or
 * whose record is closed.
 */
@ApplicationScoped
class TaskHolders {
    private static final String CURRENT = "%1$s.valid_from <= ?3 and (%1$s.valid_to is null or %1$s.valid_to > ?3)";
    private static final String KNOWN = "%1$s.superseded_at is null and " + CURRENT;
    private static final String OPEN_CHILD =
            "exists (select 1 from child c where c.id = ?1 and c.died_on is null and c.sealed_on is null)";
    private static final String AT_ITS_SCHOOL = "select p.person_id from post_held p join enrolment e"
            + " on e.school_id = p.organisation_id where e.child_id = ?1 and e.kind = 'MAIN' and p.role = ?2 and "
            + KNOWN.formatted("e") + " and " + CURRENT.formatted("p") + " and " + OPEN_CHILD;
    private static final String AT_ITS_AUTHORITY = "select p.person_id from post_held p join care_status s"
            + " on s.authority_id = p.organisation_id where s.child_id = ?1 and s.kind = 'LOOKED_AFTER' and p.role = ?2"
            + " and " + KNOWN.formatted("s") + " and " + CURRENT.formatted("p") + " and " + OPEN_CHILD;
    private static final String AT_AN_ORGANISATION = "select p.person_id from post_held p where p.organisation_id = ?1"
            + " and p.role = ?2 and " + CURRENT.formatted("p");
    private static final String GRANTED = "select a.holder_id from child_access a where a.child_id = ?1 and a.kind = ?2"
            + " and " + KNOWN.formatted("a") + " and " + OPEN_CHILD;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Ids of people, those without an account included. */
    List<String> of(AssignedTask task) {
        Optional<String> person = task.owner().personId();
        if (task.childId().isEmpty()) {
            return person.map(List::of).orElseGet(() -> atTheOrganisation(task));
        }
        String child = task.childId().get().id();
        if (person.isPresent()) {
            return openRecord(child) ? List.of(person.get()) : List.of();
        }
        return task.owner()
                .role()
                .map(role -> ids(query(role), child, role.name()))
                .orElse(List.of());
    }

    private List<String> atTheOrganisation(AssignedTask task) {
        return task.owner()
                .role()
                .map(role -> ids(AT_AN_ORGANISATION, task.organisationId().orElse(""), role.name()))
                .orElse(List.of());
    }

    private boolean openRecord(String child) {
        return em.createQuery(
                                "select count(c) from Child c where c.id = :child and c.diedOn is null"
                                        + " and c.sealedOn is null",
                                Long.class)
                        .setParameter("child", child)
                        .getSingleResult()
                > 0;
    }

    private static String query(Role role) {
        return switch (role.reach()) {
            case ROLL -> AT_ITS_SCHOOL;
            case LOOKED_AFTER, RESPONSIBLE -> AT_ITS_AUTHORITY;
            default -> GRANTED;
        };
    }

    private List<String> ids(String text, String child, String second) {
        Query query = em.createNativeQuery(text);
        query.setParameter(1, child);
        query.setParameter(2, second);
        query.setParameter(3, Date.valueOf(LocalDate.now(clock)));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> String.valueOf(row).strip()).distinct().toList();
    }
}
