package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The term calendars: a school's own term wins over its area's, an area's over the national one of the same name. */
@ApplicationScoped
public class Terms {
    @Inject
    EntityManager em;

    @Inject
    CalendarRows rows;

    public void add(Term term) {
        em.persist(term);
    }

    void add(Closure closure) {
        em.persist(closure);
    }

    /** The calendar of an authority: its own terms, and the national ones where it has set none. */
    public Calendar of(String authorityId) {
        return of(TermPlace.ofAuthority(authorityId));
    }

    /** The calendar of a place. */
    public Calendar of(TermPlace place) {
        return ofPlaces(List.of(place)).getOrDefault(place, new Calendar(List.of()));
    }

    /** The calendars of some authorities, in one query. */
    public Map<String, Calendar> of(Collection<String> authorityIds) {
        return ofPlaces(authorityIds.stream().map(TermPlace::ofAuthority).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().authorityId(), Map.Entry::getValue));
    }

    /** The calendars of some places, in one query whatever their number; equal ones are one and the same. */
    public Map<TermPlace, Calendar> ofPlaces(Collection<TermPlace> places) {
        return ofPlaces(places, rows::of);
    }

    /** The same as they were known at an instant. */
    public Map<TermPlace, Calendar> ofPlaces(Collection<TermPlace> places, Instant known) {
        return ofPlaces(places, (authorities, schools) -> rows.of(authorities, schools, known));
    }

    private static Map<TermPlace, Calendar> ofPlaces(
            Collection<TermPlace> places, BiFunction<Set<String>, Set<String>, CalendarRows.Found> reading) {
        if (places.isEmpty()) {
            return Map.of();
        }
        Set<String> authorities = new HashSet<>();
        Set<String> schools = new HashSet<>();
        places.forEach(place -> {
            authorities.add(place.authorityId());
            place.areaId().ifPresent(authorities::add);
            place.schoolId().ifPresent(schools::add);
        });
        CalendarRows.Found found = reading.apply(authorities, schools);
        Set<String> own = found.schools();
        Map<TermPlace, Calendar> shared = new HashMap<>();
        return places.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        place -> shared.computeIfAbsent(
                                place.without(
                                        place.schoolId().filter(own::contains).isPresent()),
                                one -> calendar(found, one))));
    }

    private static Calendar calendar(CalendarRows.Found found, TermPlace place) {
        return new Calendar(TermTable.of(found.terms(), place), found.closed(place), found.workingDays(place));
    }

    /** The national calendar, with the bank holidays of England. */
    public Calendar national() {
        return of("");
    }

    /** What a school or authority has set itself, of a school year. */
    List<Term> own(Organisation place, int year) {
        return em.createQuery(
                        "select t from Term t where t.supersededAt is null and t."
                                + (place.school() ? "schoolId" : "authorityId") + " = :place order by t.firstDay",
                        Term.class)
                .setParameter("place", place.id())
                .getResultStream()
                .filter(term -> term.year().start() == year)
                .toList();
    }

    /** Closures that a school or authority has set itself, newest day first. */
    List<Closure> closures(Organisation place) {
        return em.createQuery(
                        "select c from Closure c where c.supersededAt is null and c."
                                + (place.school() ? "schoolId" : "authorityId")
                                + " = :place order by c.firstDay desc, c.id",
                        Closure.class)
                .setParameter("place", place.id())
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Terms in order of time, and questions put to them.
     *
     * @param closed days in term without school, half-terms and bank holidays apart
     */
    public record Calendar(List<Term> terms, Set<LocalDate> closed, WorkingDays workingDays) {
        /** Of terms alone. */
        public Calendar(List<Term> terms) {
            this(terms, Set.of(), WorkingDays.WEEKDAYS);
        }

        /** First day of the term that runs on a day; in a holiday, of the term before it. */
        public LocalDate termStart(LocalDate day) {
            return startOf(day, 0);
        }

        /** First day of the term {@code back} terms before the one of {@link #termStart}. */
        public LocalDate startOf(LocalDate day, int back) {
            List<Term> begun = begun(day);
            int index = begun.size() - 1 - back;
            return index >= 0 ? begun.get(index).firstDay() : day.minusMonths(4L * (back + 1));
        }

        /** The term that runs on a day, or ran last. */
        public Optional<Term> termOf(LocalDate day) {
            List<Term> begun = begun(day);
            return begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1));
        }

        /** The first term that begins after a day. */
        public Optional<Term> termAfter(LocalDate day) {
            return terms.stream().filter(term -> term.firstDay().isAfter(day)).findFirst();
        }

        /** Day by which plans are reviewed in a term: the authority's own, else the last school day. */
        public LocalDate cutOff(Term term) {
            return term.cutOff().orElseGet(() -> {
                LocalDate day = term.lastDay();
                while (!schoolDay(day) && day.isAfter(term.firstDay())) {
                    day = day.minusDays(1);
                }
                return day;
            });
        }

        /** Whether school is held: a weekday in term, and no half-term, bank holiday or closure. */
        public boolean schoolDay(LocalDate day) {
            return workingDays.includes(day)
                    && !closed.contains(day)
                    && terms.stream().anyMatch(term -> term.includes(day));
        }

        /** School days from one day to before another. */
        public int schoolDays(LocalDate from, LocalDate to) {
            return (int) from.datesUntil(to.isBefore(from) ? from : to)
                    .filter(this::schoolDay)
                    .count();
        }

        /** Name of the term of {@link #termOf}, such as {@code autumn}; {@code term} where no dates are known. */
        public String termName(LocalDate day) {
            return termOf(day).map(Term::name).orElse("term");
        }

        private List<Term> begun(LocalDate day) {
            return terms.stream().filter(term -> !term.firstDay().isAfter(day)).toList();
        }
    }
}
