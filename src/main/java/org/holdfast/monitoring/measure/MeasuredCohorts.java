package org.holdfast.monitoring.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.JoinedYear;
import org.holdfast.attendance.PastRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Characteristics;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.measure.Cohort.Member;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** Gathers what figures count, as at a pair: the same number of statements for one child and for five hundred. */
@ApplicationScoped
public class MeasuredCohorts {
    /** Where not even a national default was in force on the day. */
    private static final Settings.Value LEAST = new Settings.Value(5, "Holdfast default (local setting)", false);

    @Inject
    Cohorts cohorts;

    @Inject
    Characteristics characteristics;

    @Inject
    PastRegisters registers;

    @Inject
    Exclusions exclusions;

    @Inject
    Settings settings;

    @Inject
    Schools schools;

    /** What was gathered of each child, beside what is asked to be shown. */
    private record Gathered(
            AsAt at,
            Map<ChildId, Map<Characteristic.Kind, String>> said,
            Map<ChildId, JoinedYear> registers,
            Map<ChildId, List<Exclusion>> excluded,
            Map<String, School> schools) {}

    /** @throws NotFound if there is no such authority */
    public MeasureSheet sheet(String authorityId, AsAt at) {
        LocalAuthority authority = schools.authority(authorityId).orElseThrow(() -> new NotFound("Authority"));
        Settings.Value least = Optional.ofNullable(settings.of(List.of(authorityId), at)
                        .getOrDefault(authorityId, Map.of())
                        .get(Setting.MEASURE_LEAST_CHILDREN))
                .orElse(LEAST);
        Reach reach = Reach.counted(List.of(authorityId), at);
        Cohort cohort = cohorts.of(reach, at);
        Gathered gathered = gathered(reach, cohort);
        List<Counted> children = cohort.children().stream()
                .map(child -> counted(child, gathered))
                .toList();
        Map<String, String> names = new HashMap<>();
        gathered.schools.values().forEach(school -> names.put(school.urn(), school.name()));
        Measuring measuring = new Measuring(
                children,
                new Suppression(least.number()),
                (cut, row) -> cut == Cut.SCHOOL && names.containsKey(row) ? names.get(row) : cut.label(row));
        return new MeasureSheet(
                at, authority.code(), authority.name(), least.number(), least.source(), measuring.lines());
    }

    private Gathered gathered(Reach reach, Cohort cohort) {
        AsAt at = cohort.at();
        Set<String> places = cohort.children().stream()
                .flatMap(child -> child.past().state().school().stream())
                .map(school -> school.id())
                .collect(Collectors.toSet());
        return new Gathered(
                at,
                characteristics.asAt(cohort.children().stream().map(Member::id).toList(), at),
                registers.joined(reach, Slot.yearOf(at.on()), at),
                exclusions.between(
                        reach, AcademicYear.of(at.on()).firstDay(), at.on().plusDays(1), at),
                schools.byIds(places));
    }

    private static Counted counted(Member child, Gathered gathered) {
        LocalDate on = gathered.at.on();
        Map<Cut, String> rows = new EnumMap<>(Cut.class);
        Map<Characteristic.Kind, String> said = gathered.said.getOrDefault(child.id(), Map.of());
        Stream.of(Cut.values()).forEach(cut -> rows.put(cut, cut.row(child, said)));
        Optional.ofNullable(gathered.schools.get(rows.get(Cut.SCHOOL)))
                .ifPresent(school -> rows.put(Cut.SCHOOL, school.urn()));
        return new Counted(
                child,
                child.supported(gathered.at),
                child.plan().upToDate().ok(),
                Optional.ofNullable(gathered.registers.get(child.id()))
                        .map(year -> year.tally(Slot.firstDay(year.year()), on.plusDays(1)))
                        .orElse(Tally.NOTHING),
                gathered.excluded.getOrDefault(child.id(), List.of()).stream().anyMatch(Exclusion::inForce),
                rows);
    }
}
