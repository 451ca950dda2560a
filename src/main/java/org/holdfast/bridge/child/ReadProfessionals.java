package org.holdfast.bridge.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.contact.Audience;
import org.holdfast.contact.ContactView;
import org.holdfast.contact.Contacts;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Shows who works with a child for social care and health: contacts of theirs, and workers to whom the child is open. */
@UseCase
public class ReadProfessionals {
    private static final Set<ChildAccess.Kind> WORKERS = EnumSet.of(
            ChildAccess.Kind.SOCIAL_WORKER, ChildAccess.Kind.TEAM_MANAGER, ChildAccess.Kind.REVIEWING_OFFICER);

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Contacts contacts;

    @Inject
    StaffMembers staff;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param workers with an account, the last allocated first
     * @param staff who they are, by id
     */
    record Professionals(List<ContactView> contacts, List<ChildAccess> workers, Map<String, StaffMember> staff) {}

    @Allowed(Task.READ_PROFESSIONALS_BY_API)
    Professionals run(ChildId id) {
        Child child = children.visible(id);
        acting.about("professionals");
        LocalDate today = LocalDate.now(clock);
        List<ContactView> people = contacts.sheet(child, Audience.READER, today).contacts().stream()
                .filter(contact -> contact.relation().professional())
                .toList();
        List<ChildAccess> workers = facts.accesses(child).stream()
                .filter(access -> WORKERS.contains(access.kind()) && access.holdsOn(today))
                .toList();
        acting.rows(people.size() + workers.size());
        return new Professionals(
                people,
                workers,
                staff.byIds(workers.stream().map(ChildAccess::holderId).collect(Collectors.toSet())));
    }
}
