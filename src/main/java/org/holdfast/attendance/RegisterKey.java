package org.holdfast.attendance;

import org.holdfast.kernel.ChildId;

/**
 * One register: of a child, at a school, in a register year. Only of a child whom the caller may write about.
 *
 * @param year calendar year in which the register year begins, see {@link Slot}
 */
public record RegisterKey(ChildId child, String schoolId, int year) {}
