package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;

/** Who may change a child's places at school: the main school, or an acting author where there is none. */
@ApplicationScoped
public class MainSchool {
    @Inject
    Acting acting;

    @Inject
    Clock clock;

    void check(Child child, List<Enrolment> enrolments) {
        LocalDate today = LocalDate.now(clock);
        List<String> own =
                acting.actor().organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
        boolean elsewhere = enrolments.stream()
                .anyMatch(e -> e.kind() == Enrolment.Kind.MAIN && e.holdsOn(today) && !own.contains(e.schoolId()));
        if (elsewhere && !child.sight().has(Role.ACTING_AUTHOR)) {
            throw new Refused(ChildRule.MAIN_SCHOOL_WRITES);
        }
    }
}
