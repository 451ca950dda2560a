package org.holdfast.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.child.Background;
import org.holdfast.child.Child;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Everything of a child's registers in one query: marks, what was decided between schools, how the schools send. */
@ApplicationScoped
public class KeptRegisters {
    private static final String SELECT = "select 'MARKS', r.start_year, r.school_id, r.marks, null, null, null, null,"
            + " null, null, null from register_year r where r.child_id = ?1"
            + " union all select 'RULED', d.start_year, d.school_id, null, d.slot, d.symbol, d.other_school_id,"
            + " d.other_symbol, d.right_school_id, null, null from mark_dispute d"
            + " where d.right_school_id is not null and d.child_id = ?2"
            + " union all select 'SENDS', null, p.school_id, null, null, null, null, null, p.practice, p.valid_from,"
            + " p.valid_to from register_practice p where p.superseded_at is null"
            + " and p.school_id in (select e.school_id from enrolment e where e.child_id = ?3) order by 2, 3";

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    /** How a school sends for a time. */
    record Sends(String schoolId, Practice practice, Period days) {}

    /** What was read. */
    public record Kept(
            Map<Integer, List<SchoolMarks>> registers,
            Map<Integer, List<Conflict>> decided,
            List<Sends> practices,
            CodeTable codes) {
        public boolean empty() {
            return registers.isEmpty();
        }

        /** The registers of all schools as one, year by year. */
        public Map<Integer, Marks> joined(Background background) {
            List<Stay> stays = background.places().stream()
                    .map(place -> new Stay(place.school().id(), place.main(), place.days()))
                    .toList();
            Map<Integer, Marks> years = new HashMap<>();
            registers.forEach((year, kept) -> years.put(
                    year,
                    new Joining(codes)
                            .of(year, kept, stays, new Rulings(decided.getOrDefault(year, List.of())))
                            .marks()));
            return years;
        }
    }

    public Kept of(Child child) {
        String id = child.id().id();
        List<Object[]> rows = ((List<?>) em.createNativeQuery(SELECT)
                        .setParameter(1, id)
                        .setParameter(2, id)
                        .setParameter(3, id)
                        .getResultList())
                .stream().map(Object[].class::cast).toList();
        return new Kept(
                of(rows, "MARKS").collect(groupingBy(KeptRegisters::year, mapping(KeptRegisters::marks, toList()))),
                of(rows, "RULED").collect(groupingBy(KeptRegisters::year, mapping(KeptRegisters::ruling, toList()))),
                of(rows, "SENDS").map(KeptRegisters::sends).toList(),
                codes.table());
    }

    private static Stream<Object[]> of(List<Object[]> rows, String kind) {
        return rows.stream().filter(row -> kind.equals(row[0]));
    }

    private static Integer year(Object[] row) {
        return ((Number) row[1]).intValue();
    }

    private static SchoolMarks marks(Object[] row) {
        return new SchoolMarks((String) row[2], new Marks((byte[]) row[3]));
    }

    private static Conflict ruling(Object[] row) {
        Conflict found = new Conflict(
                ((Number) row[4]).intValue(),
                (String) row[2],
                ((Number) row[5]).byteValue(),
                (String) row[6],
                ((Number) row[7]).byteValue());
        return found.standingSchool().equals(row[8]) ? found : found.turned();
    }

    private static Sends sends(Object[] row) {
        Period days = new Period(requireNonNull(day(row[9])), day(row[10]));
        return new Sends((String) row[2], Practice.valueOf((String) row[8]), days);
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
