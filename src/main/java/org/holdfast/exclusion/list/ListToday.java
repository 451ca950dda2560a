package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.CountTerms;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Lost;
import org.holdfast.exclusion.OutToday;
import org.holdfast.exclusion.TermKey;
import org.holdfast.exclusion.list.GatheredExclusions.Gathered;
import org.holdfast.exclusion.told.ExclusionNotices;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;

/** Shows who is kept out of school today, until when, and which count of days they have passed. */
@UseCase
public class ListToday {
    @Inject
    GatheredExclusions gathered;

    @Inject
    Settings settings;

    @Inject
    ExclusionNotices notices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param lines who is back first comes first, then those who are not to come back */
    public record Today(Instant asAt, LocalDate day, List<TodayLine> lines) {
        /** Those whose governors must be told, by the days of this term. */
        public long passed() {
            return lines.stream()
                    .filter(line -> line.count().governorsAreTold())
                    .count();
        }

        /** Those of whom somebody told has not said that they know. */
        public long unacknowledged() {
            return lines.stream()
                    .filter(line -> !line.acknowledged().orElse(true))
                    .count();
        }
    }

    @Allowed(Task.LIST_EXCLUSIONS)
    public Today run() {
        Reach reach = Reach.of(acting.caseload());
        Gathered found = gathered.of(reach);
        Map<ChildId, List<ExclusionLine>> of = found.lines().stream()
                .collect(Collectors.groupingBy(line -> line.child().id()));
        Map<String, Map<Setting, Settings.Value>> set = settings.of(
                found.children().stream().map(ChildRow::settingsOf).distinct().toList(), reach.today());
        Map<String, Boolean> known = notices.known(reach);
        List<TodayLine> lines = found.children().stream()
                .flatMap(child ->
                        line(child, of.getOrDefault(child.id(), List.of()), found, set, known, reach.today()).stream())
                .sorted(Comparator.comparing((TodayLine line) ->
                        line.out().until().map(slot -> slot.day()).orElse(LocalDate.MAX)))
                .toList();
        acting.about("suspended today");
        acting.rows(lines.size());
        return new Today(clock.instant(), reach.today(), lines);
    }

    private Optional<TodayLine> line(
            ChildRow child,
            List<ExclusionLine> all,
            Gathered found,
            Map<String, Map<Setting, Settings.Value>> set,
            Map<String, Boolean> known,
            LocalDate today) {
        return OutToday.of(child, all.stream().map(ExclusionLine::exclusion).toList(), today)
                .map(out -> {
                    ExclusionLine of = all.stream()
                            .filter(line -> line.exclusion().equals(out.exclusion()))
                            .findFirst()
                            .orElseThrow();
                    Terms.Calendar calendar = calendar(found, of);
                    List<Lost> lost = all.stream()
                            .map(line -> Lost.of(line.exclusion(), calendar(found, line)))
                            .toList();
                    DayCount count = DayCount.of(
                            lost,
                            TermKey.of(today, calendar),
                            of.school().id(),
                            CountTerms.of(set.getOrDefault(child.settingsOf(), Map.of())));
                    return new TodayLine(
                            of,
                            out,
                            out.back(calendar),
                            count,
                            Optional.ofNullable(known.get(of.exclusion().exclusionId())));
                });
    }

    private static Terms.Calendar calendar(Gathered found, ExclusionLine line) {
        return found.calendars().getOrDefault(line.school().id(), new Terms.Calendar(List.of()));
    }
}
