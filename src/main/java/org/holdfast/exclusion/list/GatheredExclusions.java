package org.holdfast.exclusion.list;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionReason;
import org.holdfast.exclusion.ExclusionReasons;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.TermKey;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/** The exclusions of all children in reach, in four statements whatever their number. */
@ApplicationScoped
public class GatheredExclusions {
    @Inject
    ChildRows rows;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionReasons reasons;

    @Inject
    Schools schools;

    @Inject
    Terms terms;

    private volatile @Nullable Map<String, ExclusionReason> titles;

    /**
     * Those that touch this school year or the one before.
     *
     * @param children in reach, those known only from a later day left out
     * @param lines what began last first
     * @param calendars by school
     */
    public record Gathered(
            LocalDate today,
            AcademicYear year,
            List<ChildRow> children,
            List<ExclusionLine> lines,
            Map<String, Terms.Calendar> calendars) {
        /** Those that began in a school year. */
        List<ExclusionLine> of(AcademicYear wanted) {
            return lines.stream()
                    .filter(line -> AcademicYear.of(line.from()).equals(wanted))
                    .toList();
        }

        /** Whether a term of this school year has begun at some school of the lines. */
        boolean begun(String term) {
            return calendars.values().stream()
                    .flatMap(calendar -> calendar.terms().stream())
                    .anyMatch(one -> one.name().equals(term)
                            && one.year().equals(year)
                            && !one.firstDay().isAfter(today));
        }
    }

    Gathered of(Reach reach) {
        AcademicYear year = AcademicYear.of(reach.today());
        List<ChildRow> children =
                rows.of(reach).stream().filter(row -> !row.onlyEarly()).toList();
        Map<ChildId, List<Exclusion>> found = exclusions.between(
                reach,
                new AcademicYear(year.start() - 1).firstDay(),
                year.lastDay().plusDays(1));
        Map<String, School> places = schools.byIds(found.values().stream()
                .flatMap(List::stream)
                .map(Exclusion::schoolId)
                .distinct()
                .toList());
        Map<String, Terms.Calendar> calendars = calendars(places);
        List<ExclusionLine> lines = new ArrayList<>();
        children.forEach(child -> found.getOrDefault(child.id(), List.of())
                .forEach(one -> lines.add(line(child, one, places, calendars))));
        lines.sort(Comparator.comparing(ExclusionLine::from).reversed());
        return new Gathered(reach.today(), year, children, lines, calendars);
    }

    private ExclusionLine line(
            ChildRow child, Exclusion one, Map<String, School> places, Map<String, Terms.Calendar> calendars) {
        return new ExclusionLine(
                child,
                one,
                requireNonNull(places.get(one.schoolId())),
                TermKey.of(one.from(), calendars.getOrDefault(one.schoolId(), new Terms.Calendar(List.of()))),
                one.reasons().stream().map(this::title).toList());
    }

    String title(String code) {
        return Optional.ofNullable(titles().get(code))
                .map(ExclusionReason::title)
                .orElse(code);
    }

    /** Read once: reasons change with a migration only. */
    private Map<String, ExclusionReason> titles() {
        Map<String, ExclusionReason> known = titles;
        if (known == null) {
            known = reasons.byCode();
            titles = known;
        }
        return known;
    }

    private Map<String, Terms.Calendar> calendars(Map<String, School> places) {
        Map<TermPlace, Terms.Calendar> known =
                terms.ofPlaces(places.values().stream().map(TermPlace::of).collect(Collectors.toSet()));
        Map<String, Terms.Calendar> calendars = new HashMap<>();
        places.values().forEach(school -> calendars.put(school.id(), requireNonNull(known.get(TermPlace.of(school)))));
        return calendars;
    }
}
