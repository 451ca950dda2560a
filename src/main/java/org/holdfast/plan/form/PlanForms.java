package org.holdfast.plan.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.jspecify.annotations.Nullable;

/** The forms in force: the national base, then what an authority adds to it. */
@ApplicationScoped
public class PlanForms {
    private static final String SELECT = "select f.id, f.name, s.code, s.title, s.help, s.owner_role, s.shown_kind,"
            + " s.year_from, s.year_to, s.editions, q.code, q.kind, q.label, q.help, q.choices, q.mandatory, q.part,"
            + " q.shown_kind, q.source, s.shown_when, s.delegable, q.shown_when from plan_form f join plan_section s on s.form_id = f.id"
            + " join plan_question q on q.section_id = s.id";

    private static final String IN_FORCE =
            " where (f.authority_id is null or f.authority_id = ?1) and f.valid_from <= ?2"
                    + " and (f.valid_to is null or f.valid_to > ?2) and f.superseded_at is null"
                    + " order by case when f.authority_id is null then 0 else 1 end, s.place, q.place";

    private static final String VERSION = " where f.id = ?1 order by s.place, q.place";

    @Inject
    EntityManager em;

    /**
     * The form of a day, in one query.
     *
     * @param authorityId whose additions count, or empty for none
     */
    public PlanForm on(LocalDate day, Optional<String> authorityId) {
        return read(em.createNativeQuery(SELECT + IN_FORCE)
                .setParameter(1, authorityId.orElse(""))
                .setParameter(2, java.sql.Date.valueOf(day)));
    }

    /** One version alone, national or an authority's. */
    PlanForm of(String formId) {
        return read(em.createNativeQuery(SELECT + VERSION).setParameter(1, formId));
    }

    private static PlanForm read(Query query) {
        Map<String, Section> sections = new LinkedHashMap<>();
        String id = "";
        String name = "";
        for (Object row : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) row;
            id = id.isEmpty() ? (String) cells[0] : id;
            name = name.isEmpty() ? (String) cells[1] : name;
            sections.computeIfAbsent((String) cells[2], code -> section(cells))
                    .questions()
                    .add(question(cells));
        }
        return new PlanForm(id, name, List.copyOf(sections.values()));
    }

    private static Section section(Object[] cells) {
        return new Section(
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                Role.valueOf((String) cells[5]),
                kind(cells[6]),
                number(cells[7], Integer.MIN_VALUE),
                number(cells[8], Integer.MAX_VALUE),
                editions((String) cells[9]),
                when(cells[19]),
                truth(cells[20]),
                new ArrayList<>());
    }

    private static Question question(Object[] cells) {
        String choices = cells[14] == null ? "" : (String) cells[14];
        return new Question(
                (String) cells[10],
                Question.Type.valueOf((String) cells[11]),
                (String) cells[12],
                (String) cells[13],
                choices.isEmpty() ? List.of() : List.of(choices.split("\\|")),
                truth(cells[15]),
                Optional.ofNullable((String) cells[16]).map(PartName::valueOf),
                kind(cells[17]),
                when(cells[21]),
                (String) cells[18]);
    }

    private static Set<Edition> editions(String names) {
        return Arrays.stream(names.split(","))
                .map(Edition::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Edition.class)));
    }

    private static Optional<PlanKind> kind(@Nullable Object cell) {
        return Optional.ofNullable((String) cell).map(PlanKind::valueOf);
    }

    private static Optional<Circumstance> when(@Nullable Object cell) {
        return Optional.ofNullable((String) cell).map(Circumstance::valueOf);
    }

    private static int number(@Nullable Object cell, int none) {
        return cell == null ? none : ((Number) cell).intValue();
    }

    /** MySQL answers a number where H2 answers a truth. */
    private static boolean truth(Object cell) {
        return cell instanceof Boolean yes ? yes : ((Number) cell).intValue() != 0;
    }
}
