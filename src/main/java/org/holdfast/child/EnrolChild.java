package org.holdfast.child;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Records a place at a school: the main one, or one beside it. A new main school ends the one before. */
@UseCase
public class EnrolChild {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Schools schools;

    @Inject
    MainSchool mainSchool;

    /** @throws Refused unless by the main school, for a known school, and for days on which there is no place yet */
    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, String urn, Enrolment.Kind kind, Period period) {
        Child child = children.present(id);
        acting.about("enrolment");
        List<Enrolment> known = facts.enrolments(child);
        mainSchool.check(child, known);
        School school = schools.byUrn(urn)
                .orElseThrow(() -> new Refused(ChildRule.SCHOOL_IS_KNOWN, ChildRule.SCHOOL_IS_KNOWN.sentence(), "urn"));
        Optional<String> before = Optional.empty();
        for (Enrolment place : known) {
            boolean meets = place.period().meets(period);
            boolean main = kind == Enrolment.Kind.MAIN && place.kind() == Enrolment.Kind.MAIN;
            if (meets
                    && (place.schoolId().equals(school.id())
                            || (main && !place.from().isBefore(period.from())))) {
                throw new Refused(ChildRule.ONE_PLACE_AT_A_TIME, ChildRule.ONE_PLACE_AT_A_TIME.sentence(), "from");
            }
            if (meets && main) {
                facts.end(place, period.from());
                before = Optional.of(place.schoolId());
            }
        }
        facts.record(new Enrolment(id, school.id(), kind, period, clock.instant()));
        if (kind == Enrolment.Kind.MAIN) {
            events.fire(new SchoolChanged(id, before, Optional.of(school.id()), period.from()));
        }
    }
}
