package org.holdfast.school;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Terms, closures and bank holidays: one query, whatever the number of places. */
@ApplicationScoped
class CalendarRows {
    private static final int BANK = 1;
    private static final int TERM = 2;

    /** Closures are few and short; bank holidays come by authority, and once for England where none is known. */
    private static final String SELECT = "select c.authority_id, c.school_id, c.first_day, c.last_day, 0, null, null,"
            + " null, null, null from closure c where %3$s union all"
            + " select null, null, b.on_day, b.on_day, 1, null, null, null, null, null from bank_holiday b"
            + " where b.nation = 'England' union all"
            + " select a.id, null, b.on_day, b.on_day, 1, null, null, null, null, null from bank_holiday b"
            + " join local_authority a on a.nation = b.nation where a.nation <> 'England' and a.id in (%1$s) union all"
            + " select t.authority_id, t.school_id, t.first_day, t.last_day, 2, t.name, t.half_first, t.half_last,"
            + " t.cut_off, t.source from term t where %4$s and (t.authority_id is null"
            + " and t.school_id is null or t.authority_id in (%1$s) or t.school_id in (%2$s)) order by 3";

    @Inject
    EntityManager em;

    /** Days without school, of either kind. */
    private record Free(
            @Nullable String authorityId, @Nullable String schoolId, LocalDate first, LocalDate last, boolean bank) {}

    /**
     * What was read, asked place by place.
     *
     * @param terms of all places, by first day
     */
    record Found(List<Term> terms, List<Free> free) {
        /** England's, unless the authority lies in another nation. */
        WorkingDays workingDays(TermPlace place) {
            Set<LocalDate> own = banks(place.authorityId());
            return new WorkingDays(own.isEmpty() ? banks(null) : own);
        }

        /** Those that have set a term or closure of their own. */
        Set<String> schools() {
            Set<String> own = new HashSet<>();
            terms.forEach(term -> Optional.ofNullable(term.schoolId()).ifPresent(own::add));
            free.forEach(one -> Optional.ofNullable(one.schoolId()).ifPresent(own::add));
            return own;
        }

        Set<LocalDate> closed(TermPlace place) {
            Set<LocalDate> days = new HashSet<>();
            free.stream()
                    .filter(one -> !one.bank && place.under(one.authorityId, one.schoolId))
                    .forEach(one -> one.first.datesUntil(one.last.plusDays(1)).forEach(days::add));
            return days;
        }

        private Set<LocalDate> banks(@Nullable String authorityId) {
            Set<LocalDate> days = new HashSet<>();
            free.stream()
                    .filter(one -> one.bank && Objects.equals(one.authorityId, authorityId))
                    .forEach(one -> days.add(one.first));
            return days;
        }
    }

    /** The nation's, and those of some authorities and schools. */
    Found of(Collection<String> authorityIds, Collection<String> schoolIds) {
        return of(authorityIds, schoolIds, "c.superseded_at is null", "t.superseded_at is null");
    }

    /** The same as known at an instant. */
    Found of(Collection<String> authorityIds, Collection<String> schoolIds, Instant known) {
        return of(authorityIds, schoolIds, known("c", known), known("t", known));
    }

    /** What was believed at an instant; what holds for the nation came with the installation and counts as always known. */
    static String known(String alias, Instant at) {
        String moment = "'" + Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)) + "'";
        return "(%1$s.recorded_at <= %2$s or %1$s.authority_id is null) and (%1$s.superseded_at is null"
                        .formatted(alias, moment)
                + " or %1$s.superseded_at > %2$s)".formatted(alias, moment);
    }

    private Found of(Collection<String> authorityIds, Collection<String> schoolIds, String closures, String terms) {
        List<String> authorities = some(authorityIds);
        List<String> schools = some(schoolIds);
        Query query = em.createNativeQuery(SELECT.formatted(marks(authorities), marks(schools), closures, terms));
        int number = 0;
        for (List<String> ids : List.of(authorities, authorities, schools)) {
            for (String id : ids) {
                query.setParameter(++number, id);
            }
        }
        List<Object[]> rows = ((List<?>) query.getResultList())
                .stream().map(Object[].class::cast).toList();
        return new Found(
                rows.stream()
                        .filter(row -> kind(row) == TERM)
                        .map(CalendarRows::term)
                        .toList(),
                rows.stream()
                        .filter(row -> kind(row) != TERM)
                        .map(CalendarRows::free)
                        .toList());
    }

    /** Never none: an empty list is no SQL. */
    private static List<String> some(Collection<String> ids) {
        return ids.isEmpty() ? List.of("") : List.copyOf(ids);
    }

    private static String marks(List<String> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private static int kind(Object[] cells) {
        return ((Number) cells[4]).intValue();
    }

    private static Free free(Object[] cells) {
        return new Free(
                (String) cells[0],
                (String) cells[1],
                requireNonNull(day(cells[2])),
                requireNonNull(day(cells[3])),
                kind(cells) == BANK);
    }

    private static Term term(Object[] cells) {
        return new Term(
                (String) cells[0],
                (String) cells[1],
                (String) cells[5],
                requireNonNull(day(cells[2])),
                requireNonNull(day(cells[3])),
                day(cells[6]),
                day(cells[7]),
                day(cells[8]),
                (String) cells[9]);
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
