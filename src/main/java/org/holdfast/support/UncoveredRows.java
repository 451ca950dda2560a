package org.holdfast.support;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.support.Uncovered.Why;
import org.jspecify.annotations.Nullable;

/** Asks the tables for children at school whose key person is not there today. */
final class UncoveredRows {
    /** Days for which an ended part with nobody to follow is a task; later it is a part that is missing. */
    private static final int LATELY = 14;

    private static final String TODAY =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";
    private static final String WORKS = "%1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";
    private static final String AT_SCHOOL =
            "exists (select 1 from enrolment e where e.child_id = x.child_id and " + TODAY.formatted("e") + ")";
    private static final String TOGETHER = "exists (select 1 from enrolment g where g.child_id = x.child_id"
            + " and g.school_id = %1$s.organisation_id and " + TODAY.formatted("g") + ")";
    private static final String ACTING =
            "(select min(mb.name) from key_person b join staff_member mb on mb.id = b.staff_id"
                    + " where b.child_id = x.child_id and b.duty = 'BACKUP' and " + TODAY.formatted("b") + " and "
                    + WORKS.formatted("mb") + " and " + TOGETHER.formatted("mb")
                    + " and not exists (select 1 from staff_absence ab where ab.staff_id = mb.id and "
                    + TODAY.formatted("ab")
                    + "))";
    private static final String HELD =
            "select x.child_id, case when a.id is not null then 'AWAY' else 'LEFT' end, x.staff_id,"
                    + " m.name, case when a.id is not null then a.valid_from else x.valid_from end, a.valid_to, "
                    + ACTING
                    + " from key_person x join staff_member m on m.id = x.staff_id left join staff_absence a on a.staff_id = m.id and "
                    + TODAY.formatted("a") + " where x.duty = 'KEY_PERSON' and " + TODAY.formatted("x") + " and "
                    + AT_SCHOOL
                    + " and (a.id is not null or not (" + WORKS.formatted("m") + ") or not " + TOGETHER.formatted("m")
                    + ") and x.child_id in (select r.child_id from (%s) r)";
    private static final String ENDED = "select x.child_id, 'ENDED', x.staff_id, m.name, x.valid_to, null, " + ACTING
            + " from key_person x join staff_member m on m.id = x.staff_id where x.duty = 'KEY_PERSON'"
            + " and x.superseded_at is null and x.valid_to <= ? and x.valid_to > ? and " + AT_SCHOOL
            + " and not exists (select 1 from key_person n where n.child_id = x.child_id and n.duty = 'KEY_PERSON'"
            + " and n.superseded_at is null and n.valid_from >= x.valid_to and (n.valid_to is null or n.valid_to > ?))"
            + " and x.child_id in (select r.child_id from (%s) r)";

    private UncoveredRows() {}

    static List<Uncovered> of(EntityManager em, Reach reach) {
        List<Uncovered> rows = new ArrayList<>();
        String held = HELD.formatted(reach.sql());
        read(em, held, dates(held, reach), rows);
        String ended = ENDED.formatted(reach.sql());
        Date today = Date.valueOf(reach.today());
        int before = marks(ACTING);
        List<Object> values = dates(ended, reach);
        values.set(before, today);
        values.set(before + 1, Date.valueOf(reach.today().minusDays(LATELY)));
        read(em, ended, values, rows);
        return rows;
    }

    /** Today for every mark but those of the reach, which stand last. */
    private static List<Object> dates(String text, Reach reach) {
        List<Object> values = new ArrayList<>();
        int own = marks(text) - reach.values().size();
        for (int i = 0; i < own; i++) {
            values.add(Date.valueOf(reach.today()));
        }
        values.addAll(reach.values());
        return values;
    }

    private static int marks(String text) {
        return (int) text.chars().filter(c -> c == '?').count();
    }

    private static void read(EntityManager em, String text, List<Object> values, List<Uncovered> rows) {
        for (Object row : (List<?>) Reach.query(em, text, values).getResultList()) {
            Object[] cells = (Object[]) row;
            rows.add(new Uncovered(
                    new ChildId((String) cells[0]),
                    Why.valueOf(((String) cells[1]).strip()),
                    (String) cells[2],
                    (String) cells[3],
                    ((Date) cells[4]).toLocalDate(),
                    day(cells[5]),
                    Optional.ofNullable((String) cells[6])));
        }
    }

    private static Optional<LocalDate> day(@Nullable Object cell) {
        return Optional.ofNullable((Date) cell).map(Date::toLocalDate);
    }
}
