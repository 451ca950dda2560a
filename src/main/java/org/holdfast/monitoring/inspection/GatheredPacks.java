package org.holdfast.monitoring.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.attendance.JoinedYear;
import org.holdfast.attendance.PastRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.child.CareStretches;
import org.holdfast.child.ChildState;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.filter.Area;
import org.holdfast.monitoring.measure.Responsibilities;
import org.holdfast.monitoring.measure.Responsibility;
import org.holdfast.plan.quality.PastReviews;
import org.holdfast.plan.quality.ReviewedPlan;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Reads what a pack tells: a fixed number of statements, whatever the number of children and whenever it is asked. */
@ApplicationScoped
public class GatheredPacks {
    @Inject
    Responsibilities responsibilities;

    @Inject
    CareStretches stretches;

    @Inject
    PastRegisters registers;

    @Inject
    Exclusions exclusions;

    @Inject
    PastReviews reviews;

    @Inject
    Schools schools;

    @Inject
    Clock clock;

    /** What is read of all children at once. */
    private record Read(
            String authorityId,
            AsAt at,
            Map<ChildId, CareStretches.Stretch> care,
            Map<ChildId, JoinedYear> marks,
            Map<ChildId, List<Exclusion>> exclusions,
            Map<ChildId, ReviewedPlan> reviewed,
            Map<String, School> places) {}

    public PackFacts of(String authorityId, AsAt at) {
        Reach reach = Reach.counted(List.of(authorityId), at);
        List<Responsibility.Member> members =
                responsibilities.of(List.of(authorityId), at).inCare();
        LocalDate year = AcademicYear.of(at.on()).firstDay();
        Read read = new Read(
                authorityId,
                at,
                stretches.of(reach, at),
                registers.joined(reach, Slot.yearOf(at.on()), at),
                exclusions.between(reach, year, at.on().plusDays(1), at),
                reviews.of(reach, year.atStartOfDay(clock.getZone()).toInstant(), closing(at)),
                schools.byIds(members.stream()
                        .flatMap(member -> member.past().state().school().stream())
                        .map(ChildState.Since::id)
                        .collect(Collectors.toSet())));
        return new PackFacts(
                at,
                schools.authority(authorityId)
                        .map(authority -> authority.name())
                        .orElse(""),
                members.stream()
                        .map(member -> child(member, read))
                        .sorted(Comparator.comparing(PackChild::reference))
                        .toList());
    }

    /** The pair's day closes with its last instant, or when it was known. */
    private Instant closing(AsAt at) {
        Instant end =
                at.on().plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
        return end.isBefore(at.known()) ? end : at.known();
    }

    private PackChild child(Responsibility.Member member, Read read) {
        ChildId id = member.id();
        ChildState state = member.past().state();
        Optional<School> school = state.school().map(since -> Objects.requireNonNull(read.places.get(since.id())));
        ReviewedPlan reviewed = read.reviewed.getOrDefault(id, ReviewedPlan.NEVER);
        return new PackChild(
                id,
                PackReference.of(read.authorityId, id),
                AcademicYear.of(read.at.on()).curriculumYear(state.bornOn()),
                school.map(School::name),
                school.map(place -> place.authorityId().equals(read.authorityId) ? Area.INSIDE : Area.OUTSIDE),
                Optional.ofNullable(read.care.get(id))
                        .map(stretch -> new PackChild.CareSince(stretch.from(), stretch.atLeast())),
                member.plan()
                        .inForce()
                        .map(version -> new PackChild.InForce(
                                version.number(), LocalDate.ofInstant(version.approvedAt(), clock.getZone()))),
                member.plan().due(),
                reviewed.approved(),
                reviewed.rated().stream().findFirst(),
                tally(read, id),
                suspended(read, id));
    }

    private static Tally tally(Read read, ChildId id) {
        return Optional.ofNullable(read.marks.get(id))
                .map(year -> year.tally(Slot.firstDay(year.year()), read.at.on().plusDays(1)))
                .orElse(Tally.NOTHING);
    }

    /** Those that began this school year; what began before is in the list of the year before. */
    private static PackChild.Suspended suspended(Read read, ChildId id) {
        AcademicYear year = AcademicYear.of(read.at.on());
        List<Exclusion> begun = read.exclusions.getOrDefault(id, List.of()).stream()
                .filter(one -> one.inForce() && !one.from().isBefore(year.firstDay()))
                .toList();
        List<Exclusion> suspensions = begun.stream()
                .filter(one -> one.category() != Category.PERMANENT)
                .toList();
        return begun.isEmpty()
                ? PackChild.Suspended.NEVER
                : new PackChild.Suspended(
                        suspensions.size(),
                        suspensions.stream().mapToInt(Exclusion::sessions).sum(),
                        begun.size() - suspensions.size());
    }
}
