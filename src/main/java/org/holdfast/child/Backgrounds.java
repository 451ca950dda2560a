package org.holdfast.child;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.kernel.Period;
import org.holdfast.school.School;
import org.jspecify.annotations.Nullable;

/** Reads a child's background in one query; the field rule of care is kept here as in {@link Profiles}. */
@ApplicationScoped
public class Backgrounds {
    private static final String SELECT = "select 'SCHOOL', e.kind, s.id, s.name, s.authority_id, s.phase, s.urn,"
            + " e.valid_from, e.valid_to from enrolment e join school s on s.id = e.school_id"
            + " where e.superseded_at is null and e.child_id = ?1"
            + " union all select case when p.moved_home then 'MOVED' else 'HOME' end, p.type_code, null, null, null,"
            + " null, null, p.valid_from, p.valid_to from placement p"
            + " where p.superseded_at is null and p.child_id = ?2"
            + " union all select 'CARE', c.kind, null, null, null, null, null, c.valid_from, c.valid_to"
            + " from care_status c where c.superseded_at is null and c.child_id = ?3"
            + " union all select 'DISCLOSED', d.given_by, null, null, null, null, null, d.valid_from, d.valid_to"
            + " from disclosure d where d.superseded_at is null and d.child_id = ?4"
            + " union all select 'NAMED', a.kind, null, null, null, null, null, a.valid_from, a.valid_to"
            + " from child_access a where a.superseded_at is null and a.child_id = ?5 and a.kind = 'KEY_PERSON'"
            + " and a.source = '" + ChildAccess.NAMED_KEY_PERSON + "' and exists (select 1 from staff_member m"
            + " where m.id = a.holder_id and (m.valid_to is null or m.valid_to > ?6))";
    private static final String TOLD = " union all ";
    private static final String ORDER = " order by 8 desc";
    private static final int OWN_VALUES = 6;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Instance<BackgroundRows> others;

    public Background of(Child child) {
        List<Object[]> rows = rows(child);
        List<CareStatus> statuses = of(rows, "CARE")
                .map(row -> new CareStatus(child.id(), CareKind.valueOf((String) row[1]), days(row), "", Instant.EPOCH))
                .toList();
        boolean known = known(child, rows, statuses);
        return new Background(
                of(rows, "SCHOOL").map(Backgrounds::place).toList(),
                known ? homes(rows) : List.of(),
                ChildFacts.on(statuses, today()).filter(status -> known).map(CareStatus::kind),
                of(rows, "NAMED")
                        .map(Backgrounds::days)
                        .filter(days -> days.holdsOn(today()))
                        .map(Period::from)
                        .findFirst(),
                others.stream()
                        .flatMap(other -> of(rows, other.kind()).map(row -> told(other.kind(), row)))
                        .toList());
    }

    private List<Object[]> rows(Child child) {
        StringBuilder sql = new StringBuilder(SELECT);
        int last = OWN_VALUES;
        for (BackgroundRows other : others) {
            sql.append(TOLD).append(other.select().replace("?", "?" + ++last));
        }
        Query query = em.createNativeQuery(sql.append(ORDER).toString());
        for (int number = 1; number <= last; number++) {
            query.setParameter(
                    number,
                    number == OWN_VALUES ? Date.valueOf(today()) : child.id().id());
        }
        return ((List<?>) query.getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private static Background.Told told(String kind, Object[] row) {
        return new Background.Told(
                kind,
                Stream.of(row[1], row[2], row[3])
                        .map(word -> String.valueOf(word).strip())
                        .toList(),
                days(row));
    }

    private static Stream<Object[]> of(List<Object[]> rows, String kind) {
        return rows.stream().filter(row -> kind.equals(row[0]));
    }

    private boolean known(Child child, List<Object[]> rows, List<CareStatus> statuses) {
        List<Disclosure> disclosures = of(rows, "DISCLOSED")
                .map(row -> new Disclosure(
                        child.id(), Disclosure.GivenBy.valueOf((String) row[1]), "", "", days(row), Instant.EPOCH))
                .toList();
        return child.sight().shows(Field.PLACEMENT) && new CareHistory(statuses).knownTo(child, disclosures, today());
    }

    private static List<Background.Home> homes(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[0].equals("HOME") || row[0].equals("MOVED"))
                .map(row -> new Background.Home((String) row[1], row[0].equals("MOVED"), days(row)))
                .toList();
    }

    private static Background.Place place(Object[] row) {
        School school = new School((String) row[2], (String) row[6], (String) row[3], (String) row[5], (String) row[4]);
        return new Background.Place(school, Enrolment.Kind.valueOf((String) row[1]), days(row));
    }

    private static Period days(Object[] row) {
        return new Period(requireNonNull(day(row[7])), day(row[8]));
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
