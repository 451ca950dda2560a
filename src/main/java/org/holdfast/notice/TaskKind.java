package org.holdfast.notice;

import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.jspecify.annotations.Nullable;

/** What a task asks for; its title stands in the bundle. */
public enum TaskKind {
    ANSWER(true, Task.WRITE_SECTIONS),
    MEND_RETURNED(true, Task.EDIT_PLAN),
    APPROVE(true, Task.APPROVE_PLAN),
    /** after a move, a suspension or an exclusion */
    REVIEW_PLAN(true, Task.EDIT_PLAN),
    ACTION(true, Task.READ_SUPPORT),
    TELL_WHO_ACTS(false, Task.EDIT_SUPPORT),
    NAME_KEY_PERSON(false, Task.EDIT_SUPPORT),
    /** a child in care is absent, and nobody knows why */
    FIND_CHILD(false, Task.FOLLOW_UP_ABSENCE),
    KNOW_ABSENCE(false, Task.FOLLOW_UP_ABSENCE),
    SEND_MARK(false, Task.ENTER_MARKS),
    /** said on the child's page, not by ending the task */
    ACKNOWLEDGE_SUSPENSION(false, Task.ACKNOWLEDGE_EXCLUSION),
    RELEASE_LETTER(false, Task.RELEASE_LETTER),
    REVIEW_PART_TIME(false, Task.AGREE_PART_TIME),
    /** what may be an exclusion without a record */
    LOOK_INTO_PATTERN(false, Task.FOLLOW_UP_EXCLUSION),
    KNOW_AT_RISK(false, Task.FOLLOW_UP_EXCLUSION),
    /** answered on its page; names no child, whom the school does not see yet */
    ACCEPT_MOVE(false, Task.SETTLE_MOVE),
    /** after a change of school, home, status or social worker */
    VERIFY_CONTACTS(false, Task.EDIT_CONTACTS),
    TELL_KEY_PERSON(false, Task.EDIT_SUPPORT),
    /** after a change of home */
    KEEP_SCHOOL(false, Task.PROPOSE_MOVE),
    ARRANGE_TRANSPORT(false, Task.PROPOSE_MOVE),
    /** its writer's alone */
    SAVE_DRAFT(false, null),
    REVIEW_IMPORT(false, Task.IMPORT_SOCIAL_CARE),
    /** two that may be one child */
    SAY_WHO_IS_MEANT(false, Task.SETTLE_IDENTITY),
    /** a case system counts differently; ends when both agree */
    AGREE_COUNTS(false, Task.READ_BRIDGE),
    FILL_POST(false, Task.MANAGE_PEOPLE),
    MEND_MAIL(false, Task.MANAGE_PEOPLE),
    LOOK_INTO_REFUSALS(false, Task.READ_AUDIT);

    private final boolean ofThePlan;
    private final @Nullable Task needs;

    TaskKind(boolean ofThePlan, @Nullable Task needs) {
        this.ofThePlan = ofThePlan;
        this.needs = needs;
    }

    /** Whether its cause tells of the plan, and so is for those alone who read the plan. */
    boolean ofThePlan() {
        return ofThePlan;
    }

    /** Whether mail tells of it at once, whatever a person chose. Source: F75. */
    boolean urgent() {
        return switch (this) {
            case FIND_CHILD, KNOW_ABSENCE, ACKNOWLEDGE_SUSPENSION, RELEASE_LETTER -> true;
            default -> false;
        };
    }

    /** Whether it ends by what is said on its page alone. */
    boolean endsOnItsPage() {
        return this == ACKNOWLEDGE_SUSPENSION || this == RELEASE_LETTER || this == ACCEPT_MOVE;
    }

    /** Whether a role may do what it asks for, and so take it from another. */
    boolean doneBy(Role role) {
        return needs != null && needs.allows(role);
    }
}
