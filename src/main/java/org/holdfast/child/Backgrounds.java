package org.holdfast.child;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            + " from care_status c where c.superseded_at is null and c.child_id = ?3 order by 8 desc";

    @Inject
    EntityManager em;

    @Inject
    ChildFacts facts;

    @Inject
    Clock clock;

    public Background of(Child child) {
        String id = child.id().id();
        List<Object[]> rows = ((List<?>) em.createNativeQuery(SELECT)
                        .setParameter(1, id)
                        .setParameter(2, id)
                        .setParameter(3, id)
                        .getResultList())
                .stream().map(Object[].class::cast).toList();
        List<CareStatus> statuses = rows.stream()
                .filter(row -> row[0].equals("CARE"))
                .map(row -> new CareStatus(
                        child.id(), CareKind.valueOf((String) row[1]), days(row), "", Instant.EPOCH))
                .toList();
        boolean known = known(child, statuses);
        return new Background(
                rows.stream().filter(row -> row[0].equals("SCHOOL")).map(Backgrounds::place).toList(),
                known ? homes(rows) : List.of(),
                ChildFacts.on(statuses, today()).filter(status -> known).map(CareStatus::kind));
    }

    /** Disclosures are asked for only where one is needed. */
    private boolean known(Child child, List<CareStatus> statuses) {
        CareHistory history = new CareHistory(statuses);
        return child.sight().shows(Field.PLACEMENT)
                && history.knownTo(
                        child, history.leftCare(today()) ? facts.disclosures(child) : List.of(), today());
    }

    private static List<Background.Home> homes(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[0].equals("HOME") || row[0].equals("MOVED"))
                .map(row -> new Background.Home((String) row[1], row[0].equals("MOVED"), days(row)))
                .toList();
    }

    private static Background.Place place(Object[] row) {
        School school = new School(
                (String) row[2], (String) row[6], (String) row[3], (String) row[5], (String) row[4]);
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
