package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.child.LateChanges;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.web.Text;

/**
 * Tasks move with the child: what waits for an adult of a school that the child has left waits for the designated teacher
 * of the new one. Tasks of a role follow by themselves. Source: F72.
 */
@ApplicationScoped
class LeftSchools {
    @Inject
    AssignedTasks tasks;

    @Inject
    LateChanges changes;

    @Inject
    Schools schools;

    @Inject
    StaffMembers staff;

    @Inject
    Clock clock;

    /** @param school at which the child is now */
    void passOn(ChildId child, String school) {
        List<AssignedTask> theirs = tasks.openOf(child).stream()
                .filter(task -> task.owner().personId().isPresent() && task.kind() != TaskKind.SAVE_DRAFT)
                .toList();
        if (theirs.isEmpty()) {
            return;
        }
        Map<String, StaffMember> adults = staff.byIds(theirs.stream()
                .flatMap(task -> task.owner().personId().stream())
                .collect(Collectors.toSet()));
        Set<String> now = changes.schools(child);
        Map<String, School> left = schools.byIds(adults.values().stream()
                .map(StaffMember::organisationId)
                .filter(place -> !now.contains(place))
                .collect(Collectors.toSet()));
        theirs.stream()
                .filter(task -> task.owner()
                        .personId()
                        .map(adults::get)
                        .filter(adult -> left.containsKey(adult.organisationId()))
                        .isPresent())
                .forEach(task -> passOn(task, school));
    }

    private void passOn(AssignedTask task, String school) {
        TaskPassed passed = task.moveOn(school, Text.say("notice.passed.moved"), clock.instant());
        if (!tasks.moved(task, passed)) {
            task.settle(Text.say("notice.settled.askedAlready"), clock.instant());
        }
    }
}
