package org.holdfast.plan.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.CheckRule;
import org.holdfast.plan.quality.OverallRule.Condition;

/** The rubrics of all days: the authority's own, or the national default where it has none. */
@ApplicationScoped
public class Rubrics {
    private static final String CONTENT = "select 0 as kind, r.name as title, r.source as words,"
            + " coalesce(r.authority_id, '') as code, cast(r.valid_from as char(10)) as other, '' as more, 0 as place,"
            + " 0 as number from rubric r where r.id = ?"
            + " union all select 1, a.title, a.looks_like, a.code, a.sections, a.checks, a.place, 0 from rubric_area a"
            + " where a.rubric_id = ?"
            + " union all select 2, l.title, '', l.code, '', '', l.standing, case when l.stops = true then 1 else 0 end"
            + " from rubric_level l where l.rubric_id = ?"
            + " union all select 3, '', '', c.level_code, c.overall_code, '', c.place, c.at_least from rubric_condition c"
            + " where c.rubric_id = ? order by kind, place";

    @Inject
    EntityManager em;

    /** In force for an authority on a day. */
    public Rubric on(LocalDate day, String authorityId) {
        String sql = "select r.id from rubric r where (r.authority_id is null or r.authority_id = ?)"
                + " and r.superseded_at is null and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)"
                + " order by case when r.authority_id is null then 1 else 0 end, r.valid_from desc";
        List<?> ids = Reach.query(em, sql, List.of(authorityId, sql(day), sql(day)))
                .setMaxResults(1)
                .getResultList();
        return byId((String) ids.get(0));
    }

    /** The rubric of this id, in one statement. */
    public Rubric byId(String id) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row :
                (List<?>) Reach.query(em, CONTENT, List.of(id, id, id, id)).getResultList()) {
            rows.add((Object[]) row);
        }
        Object[] head = of(rows, 0).findFirst().orElseThrow();
        List<RubricArea> areas = of(rows, 1).map(Rubrics::area).toList();
        List<RubricLevel> levels = of(rows, 2)
                .map(row -> new RubricLevel(text(row, 3), text(row, 1), number(row, 6), number(row, 7) == 1))
                .toList();
        List<Condition> lines = of(rows, 3)
                .map(row -> new Condition(text(row, 3), number(row, 7), text(row, 4)))
                .toList();
        return new Rubric(
                id,
                Optional.of(text(head, 3)).filter(own -> !own.isEmpty()),
                text(head, 1),
                text(head, 2),
                LocalDate.parse(text(head, 4)),
                areas,
                new OverallRule(levels, lines));
    }

    /** Days from which an authority's own rubrics count that are not overtaken, the latest first. */
    public List<LocalDate> beginnings(String authorityId) {
        List<?> days = Reach.query(
                        em,
                        "select r.valid_from from rubric r where r.authority_id = ? and r.superseded_at is null"
                                + " order by r.valid_from desc",
                        List.of(authorityId))
                .setMaxResults(50)
                .getResultList();
        return days.stream()
                .map(day -> day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day)
                .toList();
    }

    /** From its day on; one of the same day, or of a later one, is overtaken and kept. */
    public void add(Rubric rubric, Instant now) {
        Timestamp at = Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        String authority = rubric.authorityId().orElseThrow();
        write(
                "update rubric set superseded_at = ? where authority_id = ? and superseded_at is null and valid_from >= ?",
                at,
                authority,
                sql(rubric.from()));
        write(
                "insert into rubric (id, authority_id, name, source, valid_from, recorded_at) values (?, ?, ?, ?, ?, ?)",
                rubric.id(),
                authority,
                rubric.name(),
                rubric.source(),
                sql(rubric.from()),
                at);
        content(rubric);
    }

    private void content(Rubric rubric) {
        int place = 0;
        for (RubricArea area : rubric.areas()) {
            write(
                    "insert into rubric_area (id, rubric_id, code, title, looks_like, sections, checks, place)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    rubric.id(),
                    area.code(),
                    area.title(),
                    area.looksLike(),
                    String.join(",", area.sections()),
                    area.checks().stream().map(Enum::name).collect(Collectors.joining(",")),
                    ++place);
        }
        rubric.levels()
                .forEach(level -> write(
                        "insert into rubric_level (id, rubric_id, code, title, standing, stops) values (?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        rubric.id(),
                        level.code(),
                        level.title(),
                        level.standing(),
                        level.stops()));
        place = 0;
        for (Condition line : rubric.overall().conditions()) {
            write(
                    "insert into rubric_condition (id, rubric_id, place, level_code, at_least, overall_code)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    rubric.id(),
                    ++place,
                    line.level(),
                    line.atLeast(),
                    line.overall());
        }
    }

    private void write(String sql, Object... values) {
        Query query = Reach.query(em, sql, List.of(values));
        query.executeUpdate();
    }

    private static RubricArea area(Object[] row) {
        return new RubricArea(
                text(row, 3),
                text(row, 1),
                text(row, 2),
                list(text(row, 4)),
                list(text(row, 5)).stream().map(CheckRule::valueOf).toList());
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static Stream<Object[]> of(List<Object[]> rows, int kind) {
        return rows.stream().filter(row -> number(row, 0) == kind);
    }

    private static String text(Object[] row, int cell) {
        return row[cell] == null ? "" : row[cell].toString();
    }

    private static int number(Object[] row, int cell) {
        return ((Number) row[cell]).intValue();
    }

    private static java.sql.Date sql(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }
}
