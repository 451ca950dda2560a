package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What a job of the server must know of a child to ask the right person for something; told to nobody else. */
@ApplicationScoped
public class Circumstances {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ?2 and (%1$s.valid_to is null or %1$s.valid_to > ?2)";
    private static final String SELECT = "select case when c.died_on is null and c.sealed_on is null then 1 else 0 end,"
            + " s.authority_id, sc.authority_id as area_id from child c left join care_status s on s.child_id = c.id"
            + " and s.kind = 'LOOKED_AFTER' and " + CURRENT.formatted("s")
            + " left join enrolment e on e.child_id = c.id and e.kind = 'MAIN' and " + CURRENT.formatted("e")
            + " left join school sc on sc.id = e.school_id where c.id = ?1";

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * A child's today.
     *
     * @param open neither closed by adoption nor ended by death
     * @param careOf the authority that looks after the child
     * @param area the authority in whose area the main school lies
     */
    public record Circumstance(boolean open, Optional<String> careOf, Optional<String> area) {}

    /** @throws NotFound if there is none such, or anybody but a job of the server asks */
    public Circumstance of(ChildId id) {
        if (acting.actor().kind() != Actor.Kind.SYSTEM) {
            throw new NotFound("Child");
        }
        Query query = em.createNativeQuery(SELECT);
        query.setParameter(1, id.id());
        query.setParameter(2, Date.valueOf(LocalDate.now(clock)));
        List<?> rows = query.getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("Child");
        }
        Object[] cells = (Object[]) rows.get(0);
        return new Circumstance(((Number) cells[0]).intValue() == 1, text(cells[1]), text(cells[2]));
    }

    private static Optional<String> text(@Nullable Object cell) {
        return Optional.ofNullable((String) cell);
    }
}
