package org.holdfast.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Period;
import org.holdfast.school.StaffMember;

/**
 * Which schools a child goes to and which adults are there.
 *
 * @param staff by id, at the least those ever named for the child
 * @param absences of each of them
 */
record Whereabouts(List<Enrolment> enrolments, Map<String, StaffMember> staff, Map<String, List<Period>> absences) {
    static final Whereabouts UNKNOWN = new Whereabouts(List.of(), Map.of(), Map.of());

    boolean onRoll(String schoolId, LocalDate day) {
        return enrolments.stream().anyMatch(e -> e.holdsOn(day) && e.schoolId().equals(schoolId));
    }

    /** The adult works on a day at a school to which the child goes on it. */
    boolean together(StaffMember adult, LocalDate day) {
        return adult.worksOn(day) && onRoll(adult.organisationId(), day);
    }

    /** @param today on which "here" is asked */
    KeyPerson seen(Assignment assignment, LocalDate today) {
        Optional<StaffMember> adult = Optional.ofNullable(staff.get(assignment.staffId()));
        return new KeyPerson(
                assignment.staffId(),
                adult.map(StaffMember::name).orElse(""),
                adult.map(StaffMember::jobTitle).orElse(""),
                adult.flatMap(a -> Optional.ofNullable(a.phone())).orElse(""),
                assignment.duty(),
                assignment.from(),
                assignment.period().end(),
                assignment.verifiedOn(),
                assignment.verifiedBy(),
                adult.map(a -> together(a, today)).orElse(false),
                absences.getOrDefault(assignment.staffId(), List.of()).stream()
                        .filter(away -> away.holdsOn(today))
                        .findFirst());
    }
}
