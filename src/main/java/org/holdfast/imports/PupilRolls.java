package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.file.FileSchool;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** At which schools the children of a file are and were, and which schools it names. */
@ApplicationScoped
class PupilRolls {
    private static final int AT_ONCE = 500;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    Map<ChildId, List<Enrolment>> of(List<Child> children) {
        Map<ChildId, List<Enrolment>> rolls = new HashMap<>();
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            rolls.putAll(facts.of(Enrolment.class, children.subList(from, Math.min(children.size(), from + AT_ONCE))));
        }
        return rolls;
    }

    /** The schools that a file names, as far as they are known here. @param rolls of its children */
    SchoolsOfFile named(String authorityId, Set<FileSchool> said, Collection<List<Enrolment>> rolls) {
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
}
