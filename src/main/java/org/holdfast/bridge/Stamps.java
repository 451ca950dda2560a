package org.holdfast.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.access.Acting;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Touches;

/** Whether the actor reaches a child, and when anything of the child was last written, in one statement. */
@ApplicationScoped
public class Stamps {
    private static final String STAMP = "select r.role_name, r.early,"
            + " (select t.token from touch t where t.subject = ?),"
            + " (select e.token from touch e where e.subject = '" + Touches.EVERYBODY + "') from (%s) r";

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if the actor does not reach the child through the present task */
    Stamp of(ChildId child) {
        acting.concerns(child);
        Reach reach = Reach.of(acting.caseload(), child);
        List<Object> values = new ArrayList<>(List.of(child.id()));
        values.addAll(reach.values());
        List<?> rows = Reach.query(em, STAMP.formatted(reach.sql()), values).getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("Child");
        }
        Set<String> ways = new TreeSet<>();
        rows.forEach(row -> ways.add(((Object[]) row)[0] + "/" + ((Object[]) row)[1]));
        Object[] first = (Object[]) rows.get(0);
        return new Stamp(
                String.valueOf(first[2]) + first[3],
                ways.toString(),
                LocalDate.now(clock).toString(),
                acting.actor().scopes());
    }
}
