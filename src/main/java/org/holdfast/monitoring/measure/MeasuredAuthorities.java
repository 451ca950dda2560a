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
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.measure.Responsibility.Member;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** Gathers what figures count, as at a pair: the same number of statements for one child and for five hundred. */
@ApplicationScoped
public class MeasuredAuthorities {
    /** Where not even a national default was in force on the day. */
    private static final Settings.Value LEAST = new Settings.Value(5, "Holdfast default (local setting)", false);

    @Inject
    Responsibilities responsibilities;

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
            Map<String, School> schools,
            Map<String, LocalAuthority> areas) {}

    /** @throws NotFound if there is no such authority */
    public MeasureSheet sheet(String authorityId, AsAt at) {
        LocalAuthority authority = schools.authority(authorityId).orElseThrow(() -> new NotFound("Authority"));
        Settings.Value least = Optional.ofNullable(settings.of(List.of(authorityId), at)
                        .getOrDefault(authorityId, Map.of())
                        .get(Setting.MEASURE_LEAST_CHILDREN))
                .orElse(LEAST);
        Reach reach = Reach.counted(List.of(authorityId), at);
        Responsibility responsibility = responsibilities.of(reach, at);
        Gathered gathered = gathered(reach, responsibility);
        List<CountedChild> children = responsibility.children().stream()
                .map(child -> counted(child, gathered))
                .toList();
        Map<String, String> names = new HashMap<>();
        gathered.schools.values().forEach(school -> names.put(school.urn(), school.name()));
        gathered.areas.values().forEach(area -> names.put(area.code(), area.name()));
        Measuring measuring = new Measuring(
                children,
                new Suppression(least.number()),
                (cut, row) -> (cut == Cut.SCHOOL || cut == Cut.AREA) && names.containsKey(row)
                        ? names.get(row)
                        : cut.label(row));
        return new MeasureSheet(
                at, authority.code(), authority.name(), least.number(), least.source(), measuring.lines());
    }

    private Gathered gathered(Reach reach, Responsibility responsibility) {
        AsAt at = responsibility.at();
        Set<String> places = responsibility.children().stream()
                .flatMap(child -> child.past().state().school().stream())
                .map(school -> school.id())
                .collect(Collectors.toSet());
        Map<String, School> found = schools.byIds(places);
        return new Gathered(
                at,
                characteristics.asAt(
                        responsibility.children().stream().map(Member::id).toList(), at),
                registers.joined(reach, Slot.yearOf(at.on()), at),
                exclusions.between(
                        reach, AcademicYear.of(at.on()).firstDay(), at.on().plusDays(1), at),
                found,
                schools.authoritiesByIds(
                        found.values().stream().map(School::authorityId).collect(Collectors.toSet())));
    }

    private static CountedChild counted(Member child, Gathered gathered) {
        LocalDate on = gathered.at.on();
        Map<Cut, String> rows = new EnumMap<>(Cut.class);
        Map<Characteristic.Kind, String> said = gathered.said.getOrDefault(child.id(), Map.of());
        Stream.of(Cut.values()).forEach(cut -> rows.put(cut, cut.row(child, said)));
        Optional.ofNullable(gathered.schools.get(rows.get(Cut.SCHOOL))).ifPresent(school -> {
            rows.put(Cut.SCHOOL, school.urn());
            rows.put(
                    Cut.AREA,
                    Optional.ofNullable(gathered.areas.get(school.authorityId()))
                            .map(LocalAuthority::code)
                            .orElse(Cut.NOT_KNOWN));
        });
        List<Exclusion> begun = gathered.excluded.getOrDefault(child.id(), List.of()).stream()
                .filter(one -> one.inForce()
                        && !one.from().isBefore(AcademicYear.of(on).firstDay()))
                .toList();
        return new CountedChild(
                child,
                child.supported(gathered.at),
                child.plan().upToDate().ok(),
                Optional.ofNullable(gathered.registers.get(child.id()))
                        .map(year -> year.tally(Slot.firstDay(year.year()), on.plusDays(1)))
                        .orElse(Tally.NOTHING),
                begun.size(),
                begun.stream()
                        .filter(one -> one.category() != Category.PERMANENT)
                        .mapToInt(Exclusion::sessions)
                        .sum(),
                rows);
    }
}
