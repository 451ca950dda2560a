package org.holdfast.attendance.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOtherFilesTest {
    private static final String MIA = AFile.upn(1);
    private static final String SAM = AFile.upn(2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @ParameterizedTest
    @CsvSource({"07/09/2026", "06/09/2026", "10/09/2026"})
    void a_week_grid_is_headed_by_weekdays(String begins) {
        AttendanceReading reading = AFile.of(
                "UPN,URN,Week beginning,Mon AM,Mon PM,Tuesday AM,TuePM",
                MIA + ",123456," + begins + ",/,\\,I,",
                SAM + ",123456," + begins + ",L,O,/,\\");

        assertEquals(FileFormat.WEEK_GRID, reading.format());
        assertEquals(8, reading.marks());
        assertEquals(
                new FileMark(2, MONDAY.plusDays(1), Session.MORNING, "I"),
                reading.registers().get(0).marks().get(2));
    }

    @Test
    void or_by_dates() {
        AttendanceReading reading = AFile.of("UPN,07/09/2026 AM,07/09/2026 PM,Tue 08/09/2026 AM", MIA + ",/,\\,I");

        assertEquals(FileFormat.WEEK_GRID, reading.format());
        assertEquals(
                new FileMark(2, MONDAY.plusDays(1), Session.MORNING, "I"),
                reading.registers().get(0).marks().get(2));
    }

    @Test
    void a_year_string_holds_every_day_from_its_first() {
        AttendanceReading reading = AFile.of("UPN,Start date,Marks", MIA + ",04/09/2026,/\\####/C1L--");

        assertEquals(FileFormat.YEAR_STRING, reading.format());
        assertEquals(
                List.of(
                        new FileMark(2, MONDAY.minusDays(3), Session.MORNING, "/"),
                        new FileMark(2, MONDAY.minusDays(3), Session.AFTERNOON, "\\"),
                        new FileMark(2, MONDAY.minusDays(2), Session.MORNING, "#"),
                        new FileMark(2, MONDAY.minusDays(2), Session.AFTERNOON, "#"),
                        new FileMark(2, MONDAY.minusDays(1), Session.MORNING, "#"),
                        new FileMark(2, MONDAY.minusDays(1), Session.AFTERNOON, "#"),
                        new FileMark(2, MONDAY, Session.MORNING, "/"),
                        new FileMark(2, MONDAY, Session.AFTERNOON, "C1"),
                        new FileMark(2, MONDAY.plusDays(1), Session.MORNING, "L")),
                reading.registers().get(0).marks());
    }

    @Test
    void a_year_string_that_leaves_weekends_out_is_refused() {
        AttendanceReading reading = AFile.of("UPN,Start date,Marks", MIA + ",07/09/2026,/\\/\\/\\/\\/\\/\\");

        assertEquals(0, reading.marks());
        assertTrue(reading.problems().get(0).what().contains("2026-09-12, a weekend"));
    }

    @Test
    void a_year_string_may_run_over_the_end_of_july() {
        AttendanceReading reading = AFile.of("UPN,Start date,Marks", MIA + ",30/07/2026,/\\/\\####/\\");

        assertEquals(
                List.of(2025, 2026),
                reading.registers().stream().map(FileRegister::year).toList());
    }

    @Test
    void totals_are_kept_apart_from_marks() {
        AttendanceReading reading = AFile.of(
                "UPN,URN,From,To,/,\\,I,O,C1,SessionsPossible",
                MIA + ",123456,01/09/2026,31/12/2026,60,58,4,,2,124",
                SAM + ",123456,01/09/2026,31/12/2026,60,58,4.5,,2,124");

        assertEquals(FileFormat.TOTALS, reading.format());
        assertEquals(0, reading.marks());
        FileTotal total = reading.totals().get(0);
        assertEquals(Map.of("/", 60, "\\", 58, "I", 4, "C1", 2), total.codes());
        assertEquals(Optional.of(124), total.possible());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), total.to());
        assertEquals("“4.5” is no number of sessions", reading.problems().get(0).what());
    }

    @Test
    void a_common_transfer_file_names_its_school_its_moment_and_its_children() {
        AttendanceReading reading = AFile.of(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<CTfile><Header><DocumentName>Common Transfer File</DocumentName>",
                "<DateTime>2026-09-11T17:00:00</DateTime>",
                "<SourceSchool><LEA>999</LEA><Estab>1001</Estab><URN>123456</URN></SourceSchool></Header>",
                "<CTFpupilData><Pupil><UPN>" + MIA + "</UPN><Surname>Rowe</Surname><Forename>Mia &amp; co</Forename>",
                "<DOB>2015-02-01</DOB><Attendance><YearData><AttendanceStartDate>2026-09-07</AttendanceStartDate>",
                "<AttendanceMarks>/\\I </AttendanceMarks></YearData></Attendance></Pupil>",
                "<Pupil><UPN>" + SAM + "</UPN><Attendance><YearData><SessionsPossible>10</SessionsPossible>",
                "<SessionsAttended>9</SessionsAttended></YearData></Attendance></Pupil>",
                "<Pupil><UPN>X</UPN></Pupil></CTFpupilData></CTfile>");

        assertEquals(FileFormat.CTF, reading.format());
        assertEquals(Optional.of(java.time.Instant.parse("2026-09-11T16:00:00Z")), reading.said());
        FileRegister register = reading.registers().get(0);
        assertEquals(new FileSchool("123456", "9991001"), register.school());
        assertEquals("Mia & co Rowe", register.pupil().name());
        assertEquals(3, register.size());
        assertEquals(Map.of("SessionsAttended", 9), reading.totals().get(0).codes());
        assertEquals(3, reading.problems().get(0).line());
        assertEquals(3, reading.rows());
    }
}
