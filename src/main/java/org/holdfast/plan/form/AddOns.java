package org.holdfast.plan.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The versions of what authorities add to the national form, and of the national form itself. */
@ApplicationScoped
public class AddOns {
    private static final String VERSIONS = "select f.id, f.authority_id, f.name, f.valid_from, f.valid_to,"
            + " count(distinct s.id), count(q.id) from plan_form f left join plan_section s on s.form_id = f.id"
            + " left join plan_question q on q.section_id = s.id where f.superseded_at is null"
            + " and (f.valid_to is null or f.valid_to > f.valid_from)"
            + " and (f.authority_id is null or f.authority_id = ?1)"
            + " group by f.id, f.authority_id, f.name, f.valid_from, f.valid_to order by f.valid_from desc";

    private static final String EVER =
            "select f.id from plan_form f where f.authority_id = ?1 order by f.recorded_at, f.id";

    private static final String FORM =
            "insert into plan_form (id, authority_id, name, valid_from, recorded_at) values (?1, ?2, ?3, ?4, ?5)";

    private static final String SECTION = "insert into plan_section (id, form_id, code, title, help, owner_role,"
            + " shown_kind, year_from, year_to, editions, shown_when, delegable, place)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, false, ?12)";

    private static final String QUESTION =
            "insert into plan_question (id, section_id, code, kind, label, help, choices,"
                    + " mandatory, shown_kind, source, shown_when, place)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";

    @Inject
    EntityManager em;

    @Inject
    PlanForms forms;

    /** Nobody else changes this authority's form until the transaction ends. */
    void lock(String authorityId) {
        em.find(LocalAuthority.class, authorityId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The national versions and the authority's, latest first. */
    List<FormVersion> versions(String authorityId) {
        Query query = em.createNativeQuery(VERSIONS).setParameter(1, authorityId);
        List<FormVersion> versions = new ArrayList<>();
        for (Object row : (List<?>) query.getResultList()) {
            Object[] cells = (Object[]) row;
            versions.add(new FormVersion(
                    (String) cells[0],
                    cells[1] == null,
                    (String) cells[2],
                    PlanRows.day(cells[3]).orElseThrow(),
                    PlanRows.day(cells[4]),
                    ((Number) cells[5]).longValue(),
                    ((Number) cells[6]).longValue()));
        }
        return versions;
    }

    /** All sections the authority ever asked, the oldest first; a section of three versions is there three times. */
    List<Section> everAsked(String authorityId) {
        List<?> ids = em.createNativeQuery(EVER).setParameter(1, authorityId).getResultList();
        return ids.stream()
                .flatMap(id -> forms.of((String) id).sections().stream())
                .toList();
    }

    /**
     * Replaces from a day on what the authority adds, and whatever was to begin later.
     *
     * @throws Refused at the field that does not fit
     */
    public void put(LocalAuthority authority, AddOn addOn, LocalDate from, Instant now) {
        AddOnCodes codes = new AddOnCodes(authority.code(), everAsked(authority.id()));
        AddOn whole = addOn.numbered(codes, Text.say("plan.form.source", authority.name()));
        em.createNativeQuery("update plan_form set superseded_at = ?1 where authority_id = ?2 and valid_from >= ?3"
                        + " and superseded_at is null")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, authority.id())
                .setParameter(3, Date.valueOf(from))
                .executeUpdate();
        em.createNativeQuery("update plan_form set valid_to = ?1 where authority_id = ?2 and superseded_at is null"
                        + " and (valid_to is null or valid_to > ?1)")
                .setParameter(1, Date.valueOf(from))
                .setParameter(2, authority.id())
                .executeUpdate();
        if (!whole.sections().isEmpty()) {
            add(authority, whole, from, now);
        }
    }

    private void add(LocalAuthority authority, AddOn addOn, LocalDate from, Instant now) {
        String form = Ids.next();
        insert(
                FORM,
                form,
                authority.id(),
                authority.name().substring(0, Math.min(100, authority.name().length())),
                Date.valueOf(from),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        int place = 0;
        for (Section section : addOn.sections()) {
            add(form, section, place += 10);
        }
    }

    private void add(String form, Section section, int place) {
        String id = Ids.next();
        insert(
                SECTION,
                id,
                form,
                section.code(),
                section.title(),
                section.help(),
                section.owner().name(),
                name(section.only()),
                section.yearFrom() == Integer.MIN_VALUE ? null : section.yearFrom(),
                section.yearTo() == Integer.MAX_VALUE ? null : section.yearTo(),
                section.editions().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                name(section.when()),
                place);
        int next = 0;
        for (Question question : section.questions()) {
            insert(
                    QUESTION,
                    Ids.next(),
                    id,
                    question.code(),
                    question.type().name(),
                    question.label(),
                    question.help(),
                    question.choices().isEmpty() ? null : String.join("|", question.choices()),
                    question.mandatory(),
                    name(question.only()),
                    question.source(),
                    name(question.when()),
                    next += 10);
        }
    }

    private void insert(String sql, @Nullable Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static @Nullable String name(Optional<? extends Enum<?>> code) {
        return code.map(Enum::name).orElse(null);
    }
}
