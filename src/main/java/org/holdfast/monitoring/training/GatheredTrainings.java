package org.holdfast.monitoring.training;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.Trainings;

/** One school's training as its designated teacher sees it, in nine statements whatever its size. */
@ApplicationScoped
class GatheredTrainings {
    @Inject
    SchoolRolls rolls;

    @Inject
    Schools schools;

    @Inject
    StaffGroups groups;

    @Inject
    Trainings trainings;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param schoolId empty for the first by name
     * @throws NotFound if the actor does not lead it
     */
    SchoolTraining of(Optional<String> schoolId) {
        List<School> own = own();
        School school = own.stream()
                .filter(one -> schoolId.isEmpty() || one.id().equals(schoolId.get()))
                .findFirst()
                .orElseThrow(() -> new NotFound("School"));
        Reach reach = Reach.of(acting.caseload());
        List<String> ids = List.of(school.id());
        return new SchoolTraining(
                school,
                own,
                clock.instant(),
                reach.today(),
                rolls.of(reach).getOrDefault(school.id(), SchoolRolls.Roll.NONE),
                requireNonNull(settings.of(school.authorityId(), reach.today()).get(Setting.TRAINING_VALID_MONTHS)),
                groups.at(ids, reach.today()),
                requireNonNull(trainings.teachers(ids, reach.today()).get(school.id())));
    }

    private List<School> own() {
        return schools
                .byIds(acting.actor()
                        .organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER))
                .values()
                .stream()
                .sorted(Comparator.comparing(School::name))
                .toList();
    }
}
