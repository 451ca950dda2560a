package org.holdfast.attendance.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDailyFilesTest {
    private static final String HEAD = "UPN,URN,Date,Session,Code";
    private static final String MIA = AFile.upn(1);
    private static final String SAM = AFile.upn(2);

    @Test
    void gathers_the_marks_of_a_child_at_a_school_in_a_year() {
        AttendanceReading reading = AFile.of(
                HEAD,
                MIA + ",123456,07/09/2026,AM,/",
                SAM + ",123456,07/09/2026,AM,I",
                MIA + ",123456,07/09/2026,PM,\\");

        assertEquals(FileFormat.DAILY, reading.format());
        assertEquals(List.of(), reading.problems());
        assertEquals(3, reading.rows());
        assertEquals(2, reading.registers().size());
        FileRegister mia = reading.registers().get(0);
        assertEquals(MIA, mia.pupil().upn().orElseThrow().text());
        assertEquals("123456", mia.school().urn());
        assertEquals(2026, mia.year());
        LocalDate day = LocalDate.of(2026, 9, 7);
        assertEquals(
                List.of(new FileMark(2, day, Session.MORNING, "/"), new FileMark(4, day, Session.AFTERNOON, "\\")),
                mia.marks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07/09/2026",
                "7/9/2026",
                "7/9/26",
                "2026-09-07",
                "2026-09-07T00:00:00",
                "07/09/2026 00:00:00",
                "7 Sep 2026",
                "07-Sep-2026",
                "2026-Sep-07 00:00:00",
                "20260907",
                "46272",
                "07.09.2026"
            })
    void reads_a_day_however_a_system_or_a_spreadsheet_writes_it(String day) {
        AttendanceReading reading = AFile.of(HEAD, MIA + ",123456," + day + ",am,/");

        assertEquals(LocalDate.of(2026, 9, 7), only(reading).day(), reading.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_the_separator(String separator) {
        AttendanceReading reading =
                AFile.of(HEAD.replace(",", separator), (MIA + ",123456,07/09/2026,PM,n").replace(",", separator));

        assertEquals("n", only(reading).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void finds_the_encoding(String charset) {
        String bom = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = bom + "Surname,Forename,DOB,Date,Session,Code\nMüller,Zoë,01/02/2015,07/09/2026,AM,/\n";

        AttendanceReading reading = AFile.read(text.getBytes(Charset.forName(charset)));

        assertEquals("Zoë Müller", reading.registers().get(0).pupil().name());
    }

    @Test
    void looks_past_a_byte_order_mark_and_titles_above_the_heading() {
        AttendanceReading reading = AFile.of(
                "\uFEFFOakfield Primary,,,,", "Attendance of week 2,,,,", "", HEAD, MIA + ",1,07/09/2026,AM,/");

        assertEquals(5, only(reading).line());
    }

    @Test
    void reads_both_sessions_of_a_day_from_one_row() {
        AttendanceReading reading = AFile.of("UPN,Date,AM,PM", MIA + ",07/09/2026,/,L");

        assertEquals(
                List.of("/", "L"),
                reading.registers().get(0).marks().stream().map(FileMark::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"999/1001,9991001", "999 35,9990035", "9991001,9991001", "none,''"})
    void gives_an_establishment_number_its_zeros_back(String written, String number) {
        AttendanceReading reading = AFile.of("UPN,LAEstab,Date,Session,Code", MIA + "," + written + ",07/09/2026,AM,/");

        assertEquals(number, reading.registers().get(0).school().laEstab());
    }

    @Test
    void gives_a_upn_its_zeros_back_if_the_check_letter_then_fits() {
        String whole = org.holdfast.kernel.Upn.checkLetter("A000020030040") + "000020030040";
        AttendanceReading reading =
                AFile.of(HEAD, whole.charAt(0) + "20030040" + ",1,07/09/2026,AM,/", "B20030041,1,07/09/2026,AM,/");

        FilePupil pupil = reading.registers().get(0).pupil();
        assertEquals(whole, pupil.upn().orElseThrow().text());
        assertTrue(pupil.doubt().contains("with its zeros"), pupil.doubt());
        assertEquals(1, reading.registers().size());
        assertEquals(3, reading.problems().get(0).line());
    }

    @Test
    void says_by_line_what_cannot_be_read() {
        AttendanceReading reading = AFile.of(
                HEAD,
                MIA + ",1,31/02/2026,AM,/",
                MIA + ",1,07/09/2026,evening,/",
                "UN1,1,07/09/2026,AM,/",
                MIA + ",1,07/09/2026,AM,present in the morning",
                MIA + ",1,,AM,/");

        assertEquals(
                List.of(2, 3, 4, 5, 6),
                reading.problems().stream().map(FileProblem::line).toList());
        assertEquals("Date", reading.problems().get(0).column());
        assertEquals(
                "“evening” is neither morning nor afternoon. Write AM or PM.",
                reading.problems().get(1).words());
        assertEquals(0, reading.marks());
    }

    @Test
    void takes_the_moment_of_giving_out_from_a_column() {
        AttendanceReading reading =
                AFile.of("UPN,Date,Session,Code,Exported", MIA + ",07/09/2026,AM,/,2026-09-07 16:00:00");

        assertEquals(Optional.of(java.time.Instant.parse("2026-09-07T15:00:00Z")), reading.said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "UPN,Date\nA1,07/09/2026",
                "UPN,Date,Session,Code,Date\nA,B,C,D,E",
                "UPN,Date,Session,Code\n\"A,B",
                "PK\u0003\u0004",
                "UPN\u0000"
            })
    void refuses_what_is_no_file_of_marks(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        Refused refused = assertThrows(Refused.class, () -> AFile.read(content));

        assertTrue(refused.whatToDo().startsWith("marks.csv: "), refused.whatToDo());
    }

    private static FileMark only(AttendanceReading reading) {
        List<FileMark> marks = reading.registers().get(0).marks();
        assertEquals(1, marks.size());
        return marks.get(0);
    }
}
