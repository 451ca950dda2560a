package org.holdfast.support;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Records the place at the child's school that was agreed with the child. */
@UseCase
public class AgreeSafePlace {
    @Inject
    Children children;

    @Inject
    SupportRecords records;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param from day on which it was agreed. @throws Refused if it is only "the office", or cannot be found and used */
    @Allowed(Task.EDIT_SUPPORT)
    public void run(ChildId id, SafePlace.Agreed agreed, LocalDate from) {
        Child child = children.present(id);
        acting.about("safe place");
        String school = ChildFacts.schoolOn(facts.enrolments(child), LocalDate.now(clock))
                .map(Enrolment::schoolId)
                .orElseThrow(() -> new Refused(SupportRule.PLACE_AT_A_SCHOOL));
        SupportRecord support = records.of(child);
        support.agree(school, agreed, from, Said.now(acting.actor().name(), clock));
        records.keep(child, support, List.of());
    }
}
