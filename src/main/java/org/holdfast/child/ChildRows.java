package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Many children at once, by surname: one statement whatever their number. Children who died and sealed records are in
 * no list.
 */
@ApplicationScoped
public class ChildRows {
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";

    private static final String COLUMNS = "select c.id, c.mark, coalesce(c.known_forename, c.legal_forename),"
            + " coalesce(c.known_surname, c.legal_surname), c.born_on, c.year_offset, r.role_name, r.early,"
            + " s.kind as care_kind, s.authority_id, la.name as authority_name, "
            // the first day of this kind that no earlier row of the kind leads up to
            + "(select s1.valid_from from care_status s1 where s1.child_id = c.id and s1.kind = s.kind"
            + " and s1.superseded_at is null and s1.valid_from <= ? and not exists (select 1 from care_status s0"
            + " where s0.child_id = s1.child_id and s0.kind = s1.kind and s0.superseded_at is null"
            + " and s0.valid_from < s1.valid_from and (s0.valid_to is null or s0.valid_to >= s1.valid_from))"
            + " order by s1.valid_from desc limit 1), "
            + "case when exists (select 1 from disclosure d where d.child_id = c.id and " + CURRENT.formatted("d")
            + ") then 1 else 0 end, "
            + "e.kind as place_kind, e.school_id, sc.name as school_name, sc.authority_id as area_id, "
            + "(select p.valid_from from placement p where p.child_id = c.id and p.superseded_at is null"
            + " and p.moved_home = true and p.valid_from <= ? order by p.valid_from desc limit 1), "
            + "(select e1.valid_from from enrolment e1 where e1.child_id = c.id and e1.superseded_at is null"
            + " and e1.kind = 'MAIN' and e1.valid_from <= ? order by e1.valid_from desc limit 1)";

    private static final String FACTS =
            " join child c on c.id = r.child_id left join care_status s on s.child_id = c.id and "
                    + CURRENT.formatted("s")
                    + " left join local_authority la on la.id = s.authority_id"
                    + " left join enrolment e on e.child_id = c.id and " + CURRENT.formatted("e")
                    + " left join school sc on sc.id = e.school_id where ";

    private static final String LISTED = "c.died_on is null and c.sealed_on is null";
    private static final String ORDER = " order by c.surname_key, c.id";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** All children within reach for whom every filter holds. */
    public List<ChildRow> of(Reach reach, ChildFilter... filters) {
        StringBuilder sql = new StringBuilder(facts(reach)).append(LISTED);
        List<Object> values = factValues(reach);
        narrow(sql, values, filters);
        return read(sql.append(ORDER).toString(), values);
    }

    /** The first of these children, in the order of {@link #of}. */
    public List<ChildRow> first(int most, Reach reach, ChildFilter... filters) {
        StringBuilder sql = new StringBuilder(facts(reach))
                .append("c.id in (select f.id from (select c.id from child c where c.id in (select m.child_id from (")
                .append(reach.sql())
                .append(") m) and ")
                .append(LISTED);
        List<Object> values = factValues(reach);
        values.addAll(reach.values());
        narrow(sql, values, filters);
        sql.append(ORDER).append(" limit ").append(most).append(") f)").append(ORDER);
        return read(sql.toString(), values);
    }

    private static String facts(Reach reach) {
        return COLUMNS + " from (" + reach.sql() + ") r" + FACTS;
    }

    private List<Object> factValues(Reach reach) {
        LocalDate today = LocalDate.now(clock);
        java.sql.Date day = java.sql.Date.valueOf(today);
        List<Object> values = new ArrayList<>(List.of(day, day, day, day, day));
        values.addAll(reach.values());
        values.addAll(List.of(day, day, day, day));
        return values;
    }

    private static void narrow(StringBuilder sql, List<Object> values, ChildFilter... filters) {
        Stream.of(filters).forEach(filter -> sql.append(" and ").append(filter.sql()));
        Arrays.stream(filters).forEach(filter -> values.addAll(filter.values()));
    }

    private List<ChildRow> read(String sql, List<Object> values) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<RowCells>> byChild = new LinkedHashMap<>();
        for (Object row : (List<?>) Reach.query(em, sql, values).getResultList()) {
            RowCells cells = new RowCells((Object[]) row);
            byChild.computeIfAbsent(cells.childId(), id -> new ArrayList<>()).add(cells);
        }
        return byChild.values().stream().map(rows -> RowCells.fold(rows, today)).toList();
    }
}
