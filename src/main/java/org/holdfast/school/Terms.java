package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The term calendars. */
@ApplicationScoped
public class Terms {
    @Inject
    EntityManager em;

    public void add(Term term) {
        em.persist(term);
    }

    /** The calendar of an authority: its own terms, or the national ones where it has set none. */
    public Calendar of(String authorityId) {
        List<Term> all = em.createQuery(
                        "select t from Term t where t.authorityId is null or t.authorityId = :authority"
                                + " order by t.firstDay",
                        Term.class)
                .setParameter("authority", authorityId)
                .getResultList();
        return calendar(all, authorityId);
    }

    /** The calendars of some authorities, in one query. */
    public Map<String, Calendar> of(Collection<String> authorityIds) {
        if (authorityIds.isEmpty()) {
            return Map.of();
        }
        List<Term> all = em.createQuery(
                        "select t from Term t where t.authorityId is null or t.authorityId in :authorities"
                                + " order by t.firstDay",
                        Term.class)
                .setParameter("authorities", authorityIds)
                .getResultList();
        return authorityIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> calendar(all, id)));
    }

    private static Calendar calendar(List<Term> all, String authorityId) {
        List<Term> own = all.stream()
                .filter(term -> authorityId.equals(term.authorityId()))
                .toList();
        return new Calendar(
                own.isEmpty()
                        ? all.stream()
                                .filter(term -> term.authorityId() == null)
                                .toList()
                        : own);
    }

    /** The national calendar. */
    public Calendar national() {
        return new Calendar(
                em.createQuery("select t from Term t where t.authorityId is null order by t.firstDay", Term.class)
                        .getResultList());
    }

    /** Terms in order of time, and questions put to them. */
    public record Calendar(List<Term> terms) {
        /** First day of the term that runs on a day; in a holiday, of the term before it. */
        public LocalDate termStart(LocalDate day) {
            return startOf(day, 0);
        }

        /** First day of the term {@code back} terms before the one of {@link #termStart}. */
        public LocalDate startOf(LocalDate day, int back) {
            List<Term> begun =
                    terms.stream().filter(term -> !term.firstDay().isAfter(day)).toList();
            int index = begun.size() - 1 - back;
            return index >= 0 ? begun.get(index).firstDay() : day.minusMonths(4L * (back + 1));
        }

        /** School days from one day to before another: weekdays in term; half-terms and bank holidays are not known here. */
        public int schoolDays(LocalDate from, LocalDate to) {
            return (int) from.datesUntil(to.isBefore(from) ? from : to)
                    .filter(day -> day.getDayOfWeek().getValue() < 6 && inTerm(day))
                    .count();
        }

        private boolean inTerm(LocalDate day) {
            return terms.stream().anyMatch(term -> term.includes(day));
        }

        /** Name of that term, such as {@code autumn}; {@code term} where no dates are known. */
        public String termName(LocalDate day) {
            return terms.stream()
                    .filter(term -> !term.firstDay().isAfter(day))
                    .reduce((first, second) -> second)
                    .map(Term::name)
                    .orElse("term");
        }
    }
}
