package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.attendance.Practice;
import org.holdfast.attendance.PracticeCourse;
import org.holdfast.attendance.PracticeRule;
import org.holdfast.attendance.Practices;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.jspecify.annotations.Nullable;

/** Says how a school keeps its register from a day on: daily, in a file a week, or not at all. */
@UseCase
public class SetPractice {
    private static final int YEARS_BACK = 2;

    @Inject
    Practices practices;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param from a day gone by corrects what was known, and so which marks count as missing
     * @throws Refused at the field that does not fit, or if the school lies in another authority's area
     */
    @Allowed(Task.SET_REGISTER_PRACTICE)
    public void run(String schoolId, @Nullable Practice practice, @Nullable LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        School school = schools.inAreas(acting.actor().organisations(Role.ADMINISTRATOR, Role.DATA_MANAGER)).stream()
                .filter(one -> one.id().equals(schoolId))
                .findFirst()
                .orElseThrow(() -> PracticeRule.SCHOOL_IN_THE_AREA.at("school"));
        if (practice == null) {
            throw PracticeRule.SAYS_HOW.at("practice");
        }
        if (from == null || from.isBefore(today.minusYears(YEARS_BACK)) || from.isAfter(today.plusYears(1))) {
            throw PracticeRule.FROM_A_NEAR_DAY.at("from");
        }
        practices.lock(school);
        practices
                .courses(List.of(school.id()))
                .getOrDefault(school.id(), new PracticeCourse(List.of()))
                .from(from, school.id(), practice, acting.actor().name(), clock.instant())
                .forEach(practices::add);
        acting.about(practice + " register of " + school.id());
    }
}
