package org.holdfast.support;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.CareHistory;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Field;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/**
 * Shows a child's key person, backup and safe place. School staff read them too, and learn nothing of care by it; a school
 * that has accepted the child reads who is there and where, before day one. Source: F72, safeguards 1.
 */
@UseCase
public class ReadSupport {
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

    @Allowed(Task.READ_SUPPORT)
    public SupportView run(ChildId id) {
        Child child = children.visible(id);
        acting.about("support");
        LocalDate today = LocalDate.now(clock);
        SupportRecord support = records.of(child);
        Optional<LocalDate> care = child.sight().shows(Field.CARE_STATUS)
                ? new CareHistory(facts.careStatuses(child)).inCareSince(today)
                : Optional.empty();
        Optional<LocalDate> since = care.or(() -> joined(child, today));
        SupportView whole = new SupportView(
                support.keyPerson(today),
                support.named(Duty.KEY_PERSON, today).filter(person -> !person.here()),
                support.backup(today),
                support.history(today),
                support.safePlace(today),
                child.sight().shows(Field.PLAN) ? support.gaps(today) : List.of(),
                since.map(day -> support.keyPersonsSince(day, today)).orElse(0),
                since,
                care.isPresent(),
                support.acting(today));
        return child.sight().shows(Field.MORE_THAN_CARD_AND_CONTACTS) ? whole : whole.card();
    }

    private Optional<LocalDate> joined(Child child, LocalDate today) {
        return ChildFacts.schoolOn(facts.enrolments(child), today).map(Enrolment::from);
    }
}
