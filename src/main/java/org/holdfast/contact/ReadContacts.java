package org.holdfast.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;

/** Shows whom to call, in which order, who must not be contacted, and what needs checking. */
@UseCase
public class ReadContacts {
    @Inject
    Children children;

    @Inject
    Contacts contacts;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Settings settings;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_CONTACTS)
    public ContactsRead run(ChildId id) {
        Child child = children.visible(id);
        LocalDate today = LocalDate.now(clock);
        ContactSheet sheet = contacts.sheet(child, Audience.READER, today);
        acting.about("contacts");
        acting.rows(sheet.contacts().size());
        return new ContactsRead(
                sheet,
                period(child, today),
                may(child, Task.EDIT_CONTACTS),
                may(child, Task.SET_PROTECTION),
                may(child, Task.CLEAR_PROTECTION));
    }

    private static boolean may(Child child, Task task) {
        return child.sight().roles().stream().anyMatch(task::allows);
    }

    /** By the setting and the terms of the authority that answers for the child, else of the school's. */
    private CheckPeriod period(Child child, LocalDate today) {
        String authority = ChildFacts.on(facts.careStatuses(child), today)
                .flatMap(CareStatus::authorityId)
                .or(() -> schoolAuthority(child, today))
                .orElse("");
        Terms.Calendar calendar = terms.of(authority);
        int counted = Optional.ofNullable(settings.of(authority, today).get(Setting.CONTACT_VERIFIED_TERMS))
                .map(Settings.Value::number)
                .orElse(1);
        return new CheckPeriod(calendar.termStart(today), calendar.startOf(today, Math.max(0, counted - 1)));
    }

    private Optional<String> schoolAuthority(Child child, LocalDate today) {
        return ChildFacts.schoolOn(facts.enrolments(child), today)
                .map(Enrolment::schoolId)
                .flatMap(schools::byId)
                .map(School::authorityId);
    }
}
