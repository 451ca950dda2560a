package org.holdfast.exclusion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.School;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;

/**
 * A child's exclusions with all that it takes to judge them, opened for whoever acts.
 *
 * @param all what is believed of each, the latest first
 * @param enrolments what is believed, the newest first
 * @param schools those of the exclusions and enrolments, by id
 * @param calendars of the same schools, by id
 * @param authority whose settings count: the one that looks after a child in care, else the school's area; empty for none
 * @param inCare whether the child is in care today; for rules to ask, never for display
 */
public record InHand(
        Child child,
        LocalDate today,
        List<Exclusion> all,
        List<Enrolment> enrolments,
        Map<String, School> schools,
        Map<String, Terms.Calendar> calendars,
        String authority,
        boolean inCare,
        Map<Setting, Settings.Value> settings) {
    private static final Terms.Calendar UNKNOWN = new Terms.Calendar(List.of());

    /** @throws NotFound if the child has none of this id */
    public Exclusion exclusion(String id) {
        return all.stream()
                .filter(one -> one.exclusionId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Exclusion"));
    }

    /** As if there were no others than those of some ids. */
    public InHand only(Set<String> exclusionIds) {
        return new InHand(
                child,
                today,
                all.stream()
                        .filter(one -> exclusionIds.contains(one.exclusionId()))
                        .toList(),
                enrolments,
                schools,
                calendars,
                authority,
                inCare,
                settings);
    }

    public Terms.Calendar calendar(String schoolId) {
        return calendars.getOrDefault(schoolId, UNKNOWN);
    }

    public School school(String id) {
        return requireNonNull(schools.get(id));
    }

    /** The sessions of each. */
    public List<Lost> lost() {
        return all.stream().map(one -> Lost.of(one, calendar(one.schoolId()))).toList();
    }

    public CountTerms terms() {
        return CountTerms.of(settings);
    }

    /** The counts of the term and school year in which a day lies, as a school sees them. */
    public DayCount count(LocalDate day, String schoolId) {
        return DayCount.of(lost(), TermKey.of(day, calendar(schoolId)), schoolId, terms());
    }

    /** The counts as one exclusion left them: those that begin later are not in it. */
    public DayCount countUpTo(Exclusion one) {
        List<Lost> begun = all.stream()
                .filter(other -> other.time().first().compareTo(one.time().first()) <= 0)
                .map(other -> Lost.of(other, calendar(other.schoolId())))
                .toList();
        return DayCount.of(begun, TermKey.of(one.from(), calendar(one.schoolId())), one.schoolId(), terms());
    }

    /** As {@link #count(LocalDate, String)}, with one that is not recorded in place of the one it would replace. */
    DayCount countWith(Lost one, String instead) {
        List<Lost> others = lost().stream()
                .filter(lost -> !lost.exclusionId().equals(instead))
                .toList();
        return DayCount.of(
                Stream.concat(others.stream(), Stream.of(one)).toList(), one.term(), one.schoolId(), terms());
    }

    /** A school at which the child is on the roll on a day, of some; the main one before others. */
    public Optional<String> schoolOn(LocalDate day, List<String> some) {
        return enrolments.stream()
                .filter(place -> place.holdsOn(day) && some.contains(place.schoolId()))
                .min(Comparator.comparing(Enrolment::kind))
                .map(Enrolment::schoolId);
    }

    /** One that the actor leads, or for an acting author the main school. @param led schools that the actor leads */
    Optional<String> excludingSchool(LocalDate day, List<String> led) {
        return schoolOn(day, led).or(() -> mainSchool(day).map(School::id).filter(school -> child.sight()
                .has(Role.ACTING_AUTHOR)));
    }

    /** The main school of a day. */
    public Optional<School> mainSchool(LocalDate day) {
        return enrolments.stream()
                .filter(place -> place.kind() == Enrolment.Kind.MAIN && place.holdsOn(day))
                .findFirst()
                .map(place -> school(place.schoolId()));
    }
}
