package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.attendance.file.FileSchool;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Looks at an attendance file beside the records as they are now, in a number of queries that hardly grows with it. */
@ApplicationScoped
class MarkFindings {
    private static final int AT_ONCE = 500;
    private static final int MATCHED = 60;
    private static final int COMPARED = 90;

    @Inject
    PupilMatches pupils;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Registers registers;

    @Inject
    MarkDoubts doubts;

    @Inject
    MarkCodes codes;

    @Inject
    Clock clock;

    /**
     * @param said when the file was made
     * @param answers see {@link PupilMatches}
     * @param percent is told how far it has come
     */
    Findings of(
            String authorityId,
            AttendanceReading reading,
            Instant said,
            Map<String, Map<ChildId, Boolean>> answers,
            IntConsumer percent) {
        PupilMatches.Matched matched = pupils.of(authorityId, reading, answers);
        percent.accept(MATCHED);
        Map<ChildId, List<Enrolment>> rolls =
                rolls(matched.known().values().stream().distinct().toList());
        MarkSorting sorting = new MarkSorting(matched.known(), rolls, codes.table());
        SchoolsOfFile named = named(authorityId, reading, rolls.values());
        LocalDate today = LocalDate.now(clock);
        reading.registers().forEach(register -> sorting.take(register, named, today));
        percent.accept(COMPARED);
        Map<RegisterKey, RegisterYear> present = registers.of(sorting.keys());
        sorting.invalid(reading.problems());
        return new Findings(
                doubts.raise(sorting.beside(present, said, names(sorting.keys()))),
                matched.others(),
                sorting.invalid());
    }

    private Map<ChildId, List<Enrolment>> rolls(List<Child> children) {
        Map<ChildId, List<Enrolment>> rolls = new HashMap<>();
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            rolls.putAll(facts.of(Enrolment.class, children.subList(from, Math.min(children.size(), from + AT_ONCE))));
        }
        return rolls;
    }

    private SchoolsOfFile named(String authorityId, AttendanceReading reading, Collection<List<Enrolment>> rolls) {
        Set<FileSchool> said =
                reading.registers().stream().map(register -> register.school()).collect(Collectors.toSet());
        Map<String, School> byUrn = schools.byUrns(numbers(said, FileSchool::urn));
        Map<String, School> byLaEstab = schools.byLaEstabs(numbers(said, FileSchool::laEstab));
        List<String> areas = new ArrayList<>(Stream.concat(byUrn.values().stream(), byLaEstab.values().stream())
                .map(School::authorityId)
                .distinct()
                .toList());
        areas.add(authorityId);
        Map<String, LocalAuthority> authorities = schools.authoritiesByIds(areas);
        return new SchoolsOfFile(byUrn, byLaEstab, numbered(rolls), authorities, authorityId);
    }

    private Set<String> numbered(Collection<List<Enrolment>> rolls) {
        Set<String> places =
                rolls.stream().flatMap(List::stream).map(Enrolment::schoolId).collect(Collectors.toSet());
        return schools.byIds(places).values().stream()
                .filter(school -> school.establishment().isPresent())
                .map(School::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(Set<FileSchool> said, Function<FileSchool, String> kind) {
        return said.stream().map(kind).filter(number -> !number.isEmpty()).collect(Collectors.toSet());
    }

    private Map<String, String> names(Set<RegisterKey> keys) {
        Map<String, String> names = new HashMap<>();
        schools.byIds(keys.stream().map(RegisterKey::schoolId).collect(Collectors.toSet()))
                .forEach((id, school) -> names.put(id, school.name()));
        return names;
    }
}
