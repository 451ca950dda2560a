package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.Folded;

/** Who may collect which child of a school, in two statements however many there are. */
@ApplicationScoped
class ReleaseLists {
    /** Children on one page; a longer list is to be narrowed by name. */
    static final int MOST = 500;

    /** A person under a warning may not collect, whatever else is said of them; an ended contact still may not. */
    private static final String WARNED =
            "exists (select 1 from protection p where p.contact_id = k.contact_id and p.child_id = k.child_id"
                    + " and p.kind in ('DO_NOT_CONTACT', 'DO_NOT_RELEASE') and p.superseded_at is null"
                    + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?))";

    @Inject
    EntityManager em;

    /** @param name how the child's surname or forename begins; empty for all */
    ReleaseList of(Reach reach, String name, LocalDate today) {
        List<Object> values = new ArrayList<>(List.of(Folded.prefix(name), Folded.prefix(name)));
        values.addAll(reach.values());
        Query query = Reach.query(
                em,
                "select c.id, c.mark, coalesce(c.known_forename, c.legal_forename),"
                        + " coalesce(c.known_surname, c.legal_surname), c.born_on, c.year_offset from child c"
                        + " where c.died_on is null and (c.name_key like ? or c.surname_key like ?) and c.id in"
                        + " (select r.child_id from (" + reach.sql() + ") r where r.early = 0)"
                        + " order by c.surname_key, c.id",
                values);
        List<?> children = query.setMaxResults(MOST + 1).getResultList();
        Map<String, ReleaseList.Row> rows = new LinkedHashMap<>();
        for (Object child : children.subList(0, Math.min(MOST, children.size()))) {
            Object[] cells = (Object[]) child;
            rows.put((String) cells[0], row(cells, today));
        }
        fill(rows, today);
        return new ReleaseList(List.copyOf(rows.values()), children.size() > MOST);
    }

    private static ReleaseList.Row row(Object[] cells, LocalDate today) {
        int year = AcademicYear.of(today).curriculumYear(((Date) cells[4]).toLocalDate());
        return new ReleaseList.Row(
                cells[2] + " " + cells[3],
                (String) cells[1],
                year + ((Number) cells[5]).intValue(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private void fill(Map<String, ReleaseList.Row> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return;
        }
        Date day = Date.valueOf(today);
        List<Object> values = new ArrayList<>(List.of(day, day));
        values.addAll(rows.keySet());
        values.addAll(List.of(day, day, day, day));
        Query query = Reach.query(
                em,
                "select k.child_id, k.name, case when " + WARNED + " then 1 else 0 end from contact k"
                        + " where k.superseded_at is null and k.child_id in ("
                        + String.join(", ", Collections.nCopies(rows.size(), "?")) + ") and (" + WARNED
                        + " or (k.may_collect = true and k.valid_from <= ? and (k.valid_to is null or k.valid_to > ?)))"
                        + " order by k.child_id, k.call_position, k.contact_id",
                values);
        for (Object contact : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) contact;
            ReleaseList.Row row = rows.get((String) cells[0]);
            if (row != null) {
                (((Number) cells[2]).intValue() == 1 ? row.mayNot() : row.mayCollect()).add((String) cells[1]);
            }
        }
    }
}
