package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.child.Child;

/** Who holds a role for a child today, by name: of the school, by allocation, of the authority that looks after them. */
@ApplicationScoped
public class Holders {
    /** Somebody to wait for. */
    public record Holder(Role role, String personId, String name) {}

    private static final String POST = "p.valid_from <= ?2 and (p.valid_to is null or p.valid_to > ?2)";
    private static final String FACT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ?2 and (%1$s.valid_to is null or %1$s.valid_to > ?2)";
    private static final String OF_A_CHILD = "select p.role, p.person_id, m.name from post_held p"
            + " join staff_member m on m.id = p.person_id join enrolment e on e.school_id = p.organisation_id"
            + " where e.child_id = ?1 and e.kind = 'MAIN' and p.role in ('DESIGNATED_TEACHER', 'DEPUTY',"
            + " 'ACTING_DESIGNATED_TEACHER') and " + FACT.formatted("e") + " and " + POST
            + " union all select a.kind, a.holder_id, m.name from child_access a"
            + " join staff_member m on m.id = a.holder_id where a.child_id = ?1 and " + FACT.formatted("a")
            + " union all select p.role, p.person_id, m.name from post_held p"
            + " join staff_member m on m.id = p.person_id where p.organisation_id = ?3"
            + " and p.role in ('VIRTUAL_SCHOOL_HEAD', 'VIRTUAL_SCHOOL_OFFICER') and " + POST;
    private static final String HEADS = "select p.organisation_id, m.name from post_held p"
            + " join staff_member m on m.id = p.person_id where p.role = 'VIRTUAL_SCHOOL_HEAD'"
            + " and p.organisation_id in (%s) and p.valid_from <= ?1 and (p.valid_to is null or p.valid_to > ?1)"
            + " order by m.name desc";

    /** Who answers for the school where the first of them is missing. */
    private static final List<Role> SCHOOL =
            List.of(Role.DESIGNATED_TEACHER, Role.ACTING_DESIGNATED_TEACHER, Role.ACTING_AUTHOR, Role.DEPUTY);

    @Inject
    EntityManager em;

    /** @param authorityId that looks after the child, if one does */
    List<Holder> of(Child child, Optional<String> authorityId, LocalDate today) {
        Query query = em.createNativeQuery(OF_A_CHILD);
        query.setParameter(1, child.id().id());
        query.setParameter(2, Date.valueOf(today));
        query.setParameter(3, authorityId.orElse(""));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .flatMap(Holders::holder)
                        .sorted(Comparator.comparing(Holder::name))
                        .toList();
    }

    /** The virtual school heads of some authorities by name, in one query. */
    public Map<String, String> heads(Collection<String> authorityIds, LocalDate today) {
        Map<String, String> heads = new HashMap<>();
        if (authorityIds.isEmpty()) {
            return heads;
        }
        List<String> ids = List.copyOf(authorityIds);
        String marks = String.join(
                ", ",
                Stream.iterate(2, n -> n + 1)
                        .limit(ids.size())
                        .map(n -> "?" + n)
                        .toList());
        Query query = em.createNativeQuery(HEADS.formatted(marks)).setParameter(1, Date.valueOf(today));
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 2, ids.get(i));
        }
        for (Object row : (List<?>) query.getResultList()) {
            heads.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return heads;
    }

    /** Whose turn it is where a section is owned by a role; empty where nobody holds it for the child. */
    static Optional<Holder> first(List<Holder> holders, Role owner) {
        List<Role> roles = owner == Role.DESIGNATED_TEACHER ? SCHOOL : List.of(owner);
        return roles.stream()
                .flatMap(role -> holders.stream().filter(holder -> holder.role() == role))
                .findFirst();
    }

    /** Grants that are no role of anybody's, such as a key person's, name nobody who writes. */
    private static Stream<Holder> holder(Object[] cells) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(cells[0]))
                .map(role -> new Holder(role, (String) cells[1], (String) cells[2]));
    }
}
