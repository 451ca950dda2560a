package org.holdfast.attendance.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** Files that went wrong on their way: whatever they hold, a refusal in words or a reading that keeps within its limits. */
class BrokenAttendanceFilesTest {
    private static final String MIA = AFile.upn(1);

    private static final List<String> SOUND = List.of(
            "UPN,URN,Date,Session,Code\r\n" + MIA + ",123456,07/09/2026,AM,/\r\n" + MIA
                    + ",123456,07/09/2026,PM,\\\r\n",
            "Surname;Forename;DOB;Date;AM;PM\nRowe;Mia;01/02/2015;2026-09-07;/;L\n",
            "UPN\tWeek beginning\tMon AM\tMon PM\tTue AM\n" + MIA + "\t07/09/2026\t/\t\\\tI\n",
            "UPN,Start date,Marks\n" + MIA + ",04/09/2026,/\\####/C1L--\n",
            "UPN,From,To,/,\\,I,O,C1\n" + MIA + ",01/09/2026,31/12/2026,60,58,4,,2\n",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile><Header><DateTime>2026-09-11T17:00:00</DateTime>"
                    + "<SourceSchool><LEA>999</LEA><Estab>1001</Estab></SourceSchool></Header><CTFpupilData><Pupil><UPN>"
                    + MIA + "</UPN><DOB>2015-02-01</DOB><Attendance><YearData><AttendanceStartDate>2026-09-07"
                    + "</AttendanceStartDate><AttendanceMarks>/\\I</AttendanceMarks></YearData></Attendance></Pupil>"
                    + "</CTFpupilData></CTfile>",
            "{\"saidAt\":\"2026-09-11T17:00:00Z\",\"marks\":[{\"upn\":\"" + MIA
                    + "\",\"date\":\"2026-09-07\",\"session\":\"AM\",\"code\":\"/\",\"more\":{\"a\":[1,null,true]}}]}");

    private static final String[] POISON = {
        "",
        "\u0000",
        "\"",
        "\"\"",
        "\n",
        "\r",
        ",",
        ";;;;",
        "\t",
        "|",
        "<",
        ">",
        "</",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        "&#0;",
        "&#x110000;",
        "<?",
        "{",
        "}",
        "[",
        "]",
        "[[[[[[[[",
        "{\"a\":",
        ":",
        "null",
        "1e999999999",
        "-",
        "\\",
        "\\u00",
        "\\ud800",
        "=1+1",
        "31/02/2026",
        "99999",
        "00000",
        "01/01/0000",
        "9".repeat(5000),
        "A".repeat(5000),
        "\uFEFF",
        "\uFFFE",
        "é",
        "😀",
        "\u202E",
        "UPN",
        "Date",
        "AM",
        "Mon AM",
        "C1",
        "X0",
        "/".repeat(3000)
    };

    /** Replaces a stretch of a file by something else. */
    record Mutation(int at, int length, String by) {
        Mutation moved(int times) {
            return new Mutation(at + 7919 * times, length, by);
        }

        String of(String text) {
            int from = Math.floorMod(at, Math.max(1, text.length()));
            return text.substring(0, from) + by + text.substring(Math.min(text.length(), from + length));
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(POISON))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "UTF-8", "windows-1252", "UTF-16LE", "UTF-16");
    }

    @Test
    void every_format_is_among_them() {
        assertEquals(
                List.of(
                        FileFormat.DAILY,
                        FileFormat.DAILY,
                        FileFormat.WEEK_GRID,
                        FileFormat.YEAR_STRING,
                        FileFormat.TOTALS,
                        FileFormat.CTF,
                        FileFormat.JSON),
                SOUND.stream()
                        .map(text -> AFile.read(text.getBytes(StandardCharsets.UTF_8)))
                        .peek(reading -> assertTrue(
                                reading.marks() > 0 || !reading.totals().isEmpty()))
                        .map(AttendanceReading::format)
                        .toList());
    }

    /** 500 in every build, 10,000 with {@code -Pproof}, of every format. */
    @Test
    void are_refused_in_words_or_read() {
        Random random = new Random(Proof.seed(getClass()));
        for (String sound : SOUND) {
            for (int round = 0; round < Proof.rounds(500, 10_000); round++) {
                byte[] content = sound.getBytes(StandardCharsets.UTF_8);
                int count = 1 + random.nextInt(6);
                for (int i = 0; i < count; i++) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt(256);
                }
                read(random.nextBoolean() ? content : Arrays.copyOf(content, random.nextInt(content.length)));
            }
        }
    }

    @Test
    void a_file_that_ends_too_soon_ends_the_reading() {
        for (String sound : SOUND) {
            for (int length = 0; length < sound.length(); length++) {
                byte[] content = sound.substring(0, length).getBytes(StandardCharsets.UTF_8);
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(content));
            }
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void poison_in_any_place_is_refused_in_words_or_read(
            @ForAll("mutations") List<Mutation> mutations, @ForAll("charsets") String charset) {
        for (int again = 0; again < Proof.rounds(1, 20); again++) {
            for (String sound : SOUND) {
                String text = sound;
                for (Mutation mutation : mutations) {
                    text = mutation.moved(again).of(text);
                }
                read(text.getBytes(Charset.forName(charset)));
            }
        }
    }

    private static void read(byte[] content) {
        try {
            AttendanceReading reading = AFile.read(content);
            assertTrue(reading.marks() <= content.length);
            assertTrue(reading.problems().size() <= 10 * content.length);
            reading.registers().forEach(BrokenAttendanceFilesTest::sound);
        } catch (Refused refused) {
            assertFalse(refused.whatToDo().isBlank());
            assertTrue(refused.whatToDo().length() < 500, refused.whatToDo());
        }
    }

    private static void sound(FileRegister register) {
        assertEquals(register.size(), register.marks().size());
        assertTrue(register.marks().stream().allMatch(mark -> Slot.yearOf(mark.day()) == register.year()));
    }
}
