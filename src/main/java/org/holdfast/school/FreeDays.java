package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bank holidays and closures: one query, whatever the number of places. */
@ApplicationScoped
class FreeDays {
    /** Closures are few and short; bank holidays come by authority, and once for England where none is known. */
    private static final String SELECT = "select c.authority_id, c.school_id, c.first_day, c.last_day, 0 from closure c"
            + " where c.superseded_at is null union all"
            + " select null, null, b.on_day, b.on_day, 1 from bank_holiday b where b.nation = 'England' union all"
            + " select a.id, null, b.on_day, b.on_day, 1 from bank_holiday b join local_authority a"
            + " on a.nation = b.nation where a.nation <> 'England' and a.id in (%s)";

    @Inject
    EntityManager em;

    /** One row of either kind. */
    private record Free(
            @Nullable String authorityId, @Nullable String schoolId, LocalDate first, LocalDate last, boolean bank) {}

    /** What was read, asked place by place. */
    static final class Found {
        private final List<Free> all;

        private Found(List<Free> all) {
            this.all = all;
        }

        /** England's, unless the authority lies in another nation. */
        WorkingDays workingDays(TermPlace place) {
            Set<LocalDate> own = banks(place.authorityId());
            return new WorkingDays(own.isEmpty() ? banks(null) : own);
        }

        Set<LocalDate> closed(TermPlace place) {
            Set<LocalDate> days = new HashSet<>();
            all.stream()
                    .filter(free -> !free.bank && place.under(free.authorityId, free.schoolId))
                    .forEach(
                            free -> free.first.datesUntil(free.last.plusDays(1)).forEach(days::add));
            return days;
        }

        private Set<LocalDate> banks(@Nullable String authorityId) {
            Set<LocalDate> days = new HashSet<>();
            all.stream()
                    .filter(free -> free.bank && Objects.equals(free.authorityId, authorityId))
                    .forEach(free -> days.add(free.first));
            return days;
        }
    }

    Found of(Collection<String> authorityIds) {
        Collection<String> ids = authorityIds.isEmpty() ? List.of("") : authorityIds;
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        var query = em.createNativeQuery(SELECT.formatted(marks));
        int number = 0;
        for (String id : ids) {
            query.setParameter(++number, id);
        }
        return new Found(((List<?>) query.getResultList())
                .stream().map(row -> free((Object[]) row)).toList());
    }

    private static Free free(Object[] cells) {
        return new Free(
                (String) cells[0],
                (String) cells[1],
                day(cells[2]),
                day(cells[3]),
                ((Number) cells[4]).intValue() == 1);
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
