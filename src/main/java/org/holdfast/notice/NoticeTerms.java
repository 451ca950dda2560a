package org.holdfast.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed about when to be told.
 *
 * @param quietTo the first minute that is not quiet any more
 * @param holidayTo the last day of the holiday
 */
public record NoticeTerms(
        @Nullable Rhythm rhythm,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        @Nullable LocalDate holidayFrom,
        @Nullable LocalDate holidayTo) {}
