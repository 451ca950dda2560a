package org.holdfast.monitoring.training;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.Schools;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.TeacherRecord;
import org.holdfast.training.Trained;
import org.holdfast.training.Trainings;

/**
 * Lists the schools that children looked after by the reader's authority attend now, wherever they are, with the shares of
 * their staff in date as counts and the designated teacher's record; those without a trained one first. Eight statements.
 */
@UseCase
public class ListSchoolTraining {
    @Inject
    SchoolRolls rolls;

    @Inject
    Schools schools;

    @Inject
    StaffGroups groups;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    public record Found(Instant asAt, List<SchoolLine> lines) {}

    @Allowed(Task.READ_BOARD)
    public Found run() {
        Reach reach = Reach.of(acting.caseload());
        Map<String, SchoolRolls.Roll> own = rolls.of(reach);
        Map<String, TeacherRecord> teachers = trainings.teachers(own.keySet(), reach.today());
        Map<String, List<Trained>> adults = groups.at(own.keySet(), reach.today()).stream()
                .collect(Collectors.groupingBy(one -> one.adult().organisationId()));
        List<SchoolLine> lines = schools.byIds(own.keySet()).values().stream()
                .map(school -> {
                    SchoolRolls.Roll roll = own.getOrDefault(school.id(), SchoolRolls.Roll.NONE);
                    return new SchoolLine(
                            school,
                            roll,
                            roll.withPlan() == 0 ? List.of() : Share.of(adults.getOrDefault(school.id(), List.of())),
                            requireNonNull(teachers.get(school.id())));
                })
                .sorted(Comparator.comparing((SchoolLine line) -> !line.red())
                        .thenComparing(line -> line.school().name()))
                .toList();
        acting.about("training by school");
        acting.rows(lines.size());
        return new Found(clock.instant(), lines);
    }
}
