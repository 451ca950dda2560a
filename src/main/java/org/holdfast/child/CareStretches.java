package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** Since when children were in care as at a pair, whatever the legal status: one statement. */
@ApplicationScoped
public class CareStretches {
    private static final String SELECT = "select s.child_id, s.valid_from, s.valid_to, s.source from care_status s"
            + " where s.kind = 'LOOKED_AFTER' and s.valid_from <= ? and " + Held.known("s")
            + " and s.child_id in (select r.child_id from (%s) r) order by s.child_id, s.valid_from desc, s.id";

    @Inject
    EntityManager em;

    /** @param atLeast whether the file only said that care began by then. Source: safeguards 5 */
    public record Stretch(LocalDate from, boolean atLeast) {}

    private record Row(LocalDate from, @Nullable LocalDate to, String source) {
        boolean reaches(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }

    /** Of those in care on the pair's day: the first day that no earlier row of care leads up to. */
    public Map<ChildId, Stretch> of(Reach reach, AsAt at) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(at.on())));
        values.addAll(Held.knownValues(at));
        values.addAll(reach.values());
        Map<ChildId, List<Row>> rows = new HashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, SELECT.formatted(reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            rows.computeIfAbsent(new ChildId((String) cells[0]), child -> new ArrayList<>())
                    .add(new Row(day(cells[1]), cells[2] == null ? null : day(cells[2]), (String) cells[3]));
        }
        Map<ChildId, Stretch> stretches = new HashMap<>();
        rows.forEach((child, all) -> stretch(all, at.on()).ifPresent(one -> stretches.put(child, one)));
        return stretches;
    }

    /** @param rows the latest first */
    private static Optional<Stretch> stretch(List<Row> rows, LocalDate on) {
        Row first = null;
        for (Row row : rows) {
            boolean leads = first == null ? row.to() == null || row.to().isAfter(on) : row.reaches(first.from());
            first = leads ? row : first;
        }
        return Optional.ofNullable(first).map(row -> new Stretch(row.from(), CareSaid.AT_LEAST.equals(row.source())));
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
