package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;

/**
 * A school and who works there.
 *
 * @param lead designated teacher
 */
record Place(Home home, School school, StaffMember lead, StaffMember deputy, List<StaffMember> adults) {
    String id() {
        return school.id();
    }

    /** Nursery is -1 and Reception 0, as {@code AcademicYear} counts. */
    boolean teaches(int year) {
        return switch (school.phase()) {
            case "Nursery" -> year < 0;
            case "Primary" -> year >= 0 && year <= 6;
            case "Secondary" -> year >= 7 && year <= 11;
            case "16 plus" -> year >= 12;
            default -> year >= 2 && year <= 11;
        };
    }

    /** When a fact of that day was written down: in the afternoon, and never later than now. */
    static Instant written(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? day.atTime(LocalTime.of(15, 30)).toInstant(ZoneOffset.UTC)
                : today.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
