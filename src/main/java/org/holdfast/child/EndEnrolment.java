package org.holdfast.child;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes a child off roll at a school from a day on. */
@UseCase
public class EndEnrolment {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    MainSchool mainSchool;

    /** @param day from which the child is no longer on roll */
    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, String enrolmentId, LocalDate day) {
        Child child = children.present(id);
        acting.about("enrolment");
        List<Enrolment> known = facts.enrolments(child);
        mainSchool.check(child, known);
        Enrolment place = known.stream()
                .filter(enrolment -> enrolment.id().equals(enrolmentId))
                .findFirst()
                .orElseThrow(() -> new Refused(ChildRule.NOT_SUPERSEDED));
        if (!day.isAfter(place.from())) {
            throw new Refused(ChildRule.ENDS_AFTER_IT_BEGINS, ChildRule.ENDS_AFTER_IT_BEGINS.sentence(), "until");
        }
        facts.end(place, day);
        if (place.kind() == Enrolment.Kind.MAIN) {
            events.fire(new SchoolChanged(id, Optional.of(place.schoolId()), Optional.empty(), day));
        }
    }
}
