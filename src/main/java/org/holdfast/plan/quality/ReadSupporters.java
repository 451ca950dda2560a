package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.child.UntrainedNaming;
import org.holdfast.child.UntrainedNamings;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.Delegations;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.support.SupportRecord;
import org.holdfast.support.SupportRecords;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.training.TeacherRecord;
import org.holdfast.training.Trainings;

/** Reads who supports a child and writes the plan, and whether they are trained: a part of quality assurance. */
@UseCase
public class ReadSupporters {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    SupportRecords supports;

    @Inject
    Delegations delegations;

    @Inject
    UntrainedNamings untrained;

    @Inject
    StaffMembers staff;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Somebody named for the child; both parts say the same. */
    private record Named(Supporter.Part part, UntrainedNaming.Part naming, String staffId, LocalDate since) {}

    @Allowed(Task.RATE_PLAN)
    public List<Supporter> run(ChildId id) {
        Child child = children.present(id);
        acting.about("who supports, and their training");
        LocalDate today = LocalDate.now(clock);
        List<Named> named = named(child, today);
        List<String> ids = named.stream().map(Named::staffId).distinct().toList();
        Map<String, StaffMember> adults = staff.byIds(ids);
        Map<String, Standing> standings = trainings.of(ids, today);
        List<UntrainedNaming> reasons = untrained.of(child);
        List<Supporter> supporters = new ArrayList<>();
        named.forEach(one -> Optional.ofNullable(adults.get(one.staffId()))
                .ifPresent(adult -> supporters.add(new Supporter(
                        one.part(),
                        adult.name(),
                        Optional.of(one.since()),
                        StaffDuty.IN_CONTACT,
                        standings.getOrDefault(one.staffId(), Standing.none(today)),
                        reason(reasons, one)))));
        teacher(child, today).ifPresent(supporters::add);
        return supporters;
    }

    private List<Named> named(Child child, LocalDate today) {
        SupportRecord support = supports.of(child);
        Stream<Named> atSchool = Stream.concat(
                support.keyPerson(today).stream()
                        .map(it -> new Named(
                                Supporter.Part.KEY_PERSON, UntrainedNaming.Part.KEY_PERSON, it.staffId(), it.since())),
                support.backup(today).stream()
                        .map(it -> new Named(
                                Supporter.Part.BACKUP, UntrainedNaming.Part.BACKUP, it.staffId(), it.since())));
        Stream<Named> authors = facts.accesses(child).stream()
                .filter(it -> it.kind() == ChildAccess.Kind.ACTING_AUTHOR && it.holdsOn(today))
                .map(it -> new Named(
                        Supporter.Part.ACTING_AUTHOR, UntrainedNaming.Part.ACTING_AUTHOR, it.holderId(), it.from()));
        Stream<Named> delegates = delegations.of(child, today).stream()
                .map(it -> new Named(
                        Supporter.Part.DELEGATE,
                        UntrainedNaming.Part.DELEGATE,
                        it.people().delegateId(),
                        it.from()));
        return Stream.of(atSchool, authors, delegates).flatMap(it -> it).toList();
    }

    /** Who answers for the plan at the child's school, if there is one. */
    private Optional<Supporter> teacher(Child child, LocalDate today) {
        Optional<String> school =
                ChildFacts.schoolOn(facts.enrolments(child), today).map(Enrolment::schoolId);
        return school.map(id -> trainings.teachers(List.of(id), today).get(id))
                .flatMap(record -> record.name().map(name -> supporter(record, name)));
    }

    private static Supporter supporter(TeacherRecord record, String name) {
        return new Supporter(
                Supporter.Part.DESIGNATED_TEACHER,
                name,
                record.since(),
                StaffDuty.DESIGNATED_TEACHER,
                record.standing(),
                Optional.empty());
    }

    private Optional<Supporter.Reason> reason(List<UntrainedNaming> reasons, Named named) {
        return reasons.stream()
                .filter(it -> it.explains(named.naming(), named.staffId(), named.since()))
                .findFirst()
                .map(it -> new Supporter.Reason(
                        it.why(), it.saidBy(), LocalDate.ofInstant(it.recordedAt(), clock.getZone())));
    }
}
