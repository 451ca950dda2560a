package org.holdfast.exclusion.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Slot;
import org.holdfast.child.ChildRow;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.TermKey;
import org.holdfast.school.School;

/**
 * An exclusion in a list.
 *
 * @param school that excluded, which may not be the child's today
 * @param term in which it began, in the calendar of that school
 * @param reasons titles, the first first
 */
public record ExclusionLine(ChildRow child, Exclusion exclusion, School school, TermKey term, List<String> reasons) {
    public LocalDate from() {
        return exclusion.from();
    }

    /** The last day; empty for a permanent exclusion. */
    public Optional<LocalDate> until() {
        return exclusion.time().last().map(Slot::day);
    }

    public Category kind() {
        return exclusion.category();
    }

    /** Code of the first reason. */
    public String reason() {
        return exclusion.reasons().get(0);
    }

    /** Address of it on the child's page, without the context path. */
    public String href() {
        return "/exclusion/exclusions?child=" + child.id().id() + "&id=" + exclusion.exclusionId();
    }
}
