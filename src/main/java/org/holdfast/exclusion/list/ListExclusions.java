package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.list.GatheredExclusions.Gathered;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;

/** Lists the exclusions of this school year of all children in reach, with the figures over them. */
@UseCase
public class ListExclusions {
    @Inject
    GatheredExclusions gathered;

    @Inject
    NationalSuspensions national;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param lines that the choice leaves
     * @param all of the school year that stand, whatever the choice
     * @param ended of the school year, those cancelled or overturned
     * @param schools of all, by name
     * @param reasons first reasons of all: titles by code
     */
    public record Listed(
            Instant asAt,
            AcademicYear year,
            List<ExclusionLine> lines,
            int all,
            int ended,
            List<School> schools,
            Map<String, String> reasons,
            SuspensionFigures figures,
            List<NationalSuspension> national) {
        /** Children of the lines. */
        public long children() {
            return lines.stream().map(line -> line.child().id()).distinct().count();
        }
    }

    @Allowed(Task.LIST_EXCLUSIONS)
    public Listed run(Choice choice) {
        Gathered found = gathered.of(Reach.of(acting.caseload()));
        List<ExclusionLine> year = found.of(found.year());
        List<ExclusionLine> lines = year.stream().filter(choice::includes).toList();
        int all = (int) year.stream().filter(Choice.ALL::includes).count();
        acting.about("exclusions of a school year");
        acting.rows(lines.size());
        return new Listed(
                clock.instant(),
                found.year(),
                lines,
                all,
                year.size() - all,
                year.stream()
                        .map(ExclusionLine::school)
                        .distinct()
                        .sorted(Comparator.comparing(School::name))
                        .toList(),
                reasons(year),
                new SuspensionFigures(found, choice, othersSchool(choice)),
                national.all());
    }

    private static Map<String, String> reasons(List<ExclusionLine> year) {
        Map<String, String> titles = new TreeMap<>();
        year.forEach(line -> titles.put(line.reason(), line.reasons().get(0)));
        return titles;
    }

    /** Figures of one school are for those who work there; others see none that are small. */
    private boolean othersSchool(Choice choice) {
        return choice.schoolId()
                .filter(id -> acting.actor().posts().stream()
                        .noneMatch(post -> post.organisation().equals(id)))
                .isPresent();
    }
}
