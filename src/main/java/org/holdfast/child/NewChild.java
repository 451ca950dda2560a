package org.holdfast.child;

import java.time.LocalDate;

/**
 * What a school says of a child for whom it opens a record.
 *
 * @param sex M, F or U
 * @param upn as typed; empty if there is none yet
 * @param schoolId at which the child is on roll
 * @param from day from which they are
 */
public record NewChild(
        String forename, String surname, LocalDate bornOn, String sex, String upn, String schoolId, LocalDate from) {}
