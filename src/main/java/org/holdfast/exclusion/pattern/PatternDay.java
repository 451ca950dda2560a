package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.drop.SeenMark;

/**
 * A school day that counts once, whatever it shows.
 *
 * @param marks of the sessions that it was seen in, or of the whole day where it was written down
 * @param noted what was written down of that day, the earliest first
 */
public record PatternDay(LocalDate day, PatternSign sign, List<SeenMark> marks, List<EarlyLeave> noted) {}
