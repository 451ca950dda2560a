package org.holdfast.attendance.week;

import java.time.LocalDate;
import org.holdfast.attendance.Tally;

/** The sessions of a week, from its Monday. */
public record Week(LocalDate monday, Tally tally) {}
