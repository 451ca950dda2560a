package org.holdfast.support;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.UntrainedNaming;
import org.holdfast.child.UntrainedNamings;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Names the adult who stands in when the key person is away, and opens the child to them. */
@UseCase
public class NameBackup {
    @Inject
    Children children;

    @Inject
    SupportRecords records;

    @Inject
    StaffMembers staff;

    @Inject
    UntrainedNamings untrained;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param why they are named though their training is not in date; empty where nothing is to be said
     * @throws Refused if the adult does not work at the child's school, is untrained without a reason, or is the key person
     */
    @Allowed(Task.EDIT_SUPPORT)
    public void run(ChildId id, String staffId, LocalDate from, String why) {
        Child child = children.present(id);
        acting.about("backup");
        StaffMember adult = staff.byId(staffId).orElseThrow(() -> new Refused(SupportRule.WORKS_AT_THE_SCHOOL));
        SupportRecord support = records.of(child);
        List<DomainEvent> happened =
                support.name(Duty.BACKUP, adult, from, Said.now(acting.actor().name(), clock));
        untrained.named(List.of(child), UntrainedNaming.Part.BACKUP, adult, from, why);
        records.keep(child, support, happened);
        happened.forEach(events::fire);
    }
}
