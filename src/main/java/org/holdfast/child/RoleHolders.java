package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;

/**
 * Who holds a role for a child today, or at a school or authority: by post or by a grant in that role. Nobody of a child who
 * died or whose record is closed. For whoever has to tell somebody something; it opens nothing to anybody.
 */
@ApplicationScoped
public class RoleHolders {
    private static final String CURRENT = "%1$s.valid_from <= ?3 and (%1$s.valid_to is null or %1$s.valid_to > ?3)";
    private static final String KNOWN = "%1$s.superseded_at is null and " + CURRENT;
    private static final String OPEN_CHILD =
            "exists (select 1 from child c where c.id = ?1 and c.died_on is null and c.sealed_on is null)";
    private static final String PERSON = "select distinct m.id, m.name from staff_member m where m.id in (";
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

    /** A person and how they are called. */
    public record Holder(String personId, String name) {}

    /** By name; those without an account included. */
    public List<Holder> of(ChildId child, Role role) {
        String which =
                switch (role.reach()) {
                    case ROLL -> AT_ITS_SCHOOL;
                    case LOOKED_AFTER, RESPONSIBLE -> AT_ITS_AUTHORITY;
                    default -> GRANTED;
                };
        return holders(which, child.id(), role);
    }

    /** Those who hold a post at a school or authority, by name. */
    public List<Holder> at(String organisationId, Role role) {
        return holders(AT_AN_ORGANISATION, organisationId, role);
    }

    private List<Holder> holders(String which, String of, Role role) {
        Query query = em.createNativeQuery(PERSON + which + ") order by m.name, m.id");
        query.setParameter(1, of);
        query.setParameter(2, role.name());
        query.setParameter(3, Date.valueOf(LocalDate.now(clock)));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Holder(String.valueOf(cells[0]).strip(), String.valueOf(cells[1])))
                .toList();
    }
}
