package org.holdfast.attendance.entry;

import java.time.LocalDate;
import org.holdfast.kernel.ChildId;

/**
 * A child's day as it stands in a school's register, laid out for typing.
 *
 * @param morning code with minutes late, empty where there is no mark
 */
public record MarkRow(ChildId child, String name, LocalDate day, String morning, String afternoon, String reason) {}
