package org.holdfast.attendance.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How often a child had each code, in sessions; says nothing of any one session and never becomes a mark.
 *
 * @param codes as the file writes them, with their number of sessions
 * @param possible where the file says it
 * @param from first day, where the file says it
 * @param to last day, where the file says it
 */
public record FileTotal(
        int line,
        FilePupil pupil,
        FileSchool school,
        Map<String, Integer> codes,
        Optional<Integer> possible,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
