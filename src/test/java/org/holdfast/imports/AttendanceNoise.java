package org.holdfast.imports;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sound attendance files of every format, and what can go wrong with them on their way; the same for the same seed. */
public final class AttendanceNoise {
    /** Nobody may ever ask for it. */
    public static final String TRAP = "trap.invalid";

    private static final List<String> POISON = List.of(
            "",
            "\u0000",
            "\"",
            "\n",
            "\r",
            ",",
            ";;;;",
            "\t",
            "<",
            "</",
            "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://trap.invalid/b\">]>",
            "<!DOCTYPE CTfile SYSTEM \"http://trap.invalid/d\">",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"ftp://trap.invalid/p\"> %p;]>",
            "<x xmlns:i=\"http://www.w3.org/2001/XInclude\"><i:include href=\"http://trap.invalid/i\"/></x>",
            "<?xml-stylesheet href=\"http://trap.invalid/s\"?>",
            "&b;",
            "&#0;",
            "{",
            "}",
            "[[[[[[[[",
            "{\"a\":",
            "1e999999999",
            "\\u00",
            "\\ud800",
            "=cmd|' /C calc'!A0",
            "31/02/2026",
            "45000",
            "01/01/0000",
            "9".repeat(5000),
            "\uFEFF",
            "é",
            "😀",
            "\u202E",
            "UPN",
            "Mon AM",
            "C1",
            "X0",
            "/".repeat(3000));

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-8", "windows-1252", "UTF-16LE", "UTF-16");

    private final Random random;
    private final List<String> sound;

    /** @param day a Monday on which the child was on the school's roll */
    public AttendanceNoise(long seed, String upn, String urn, String day) {
        this.random = new Random(seed);
        this.sound = List.of(
                        "UPN,URN,Date,Session,Code\r\n%1$s,%2$s,%3$s,AM,I\r\n%1$s,%2$s,%3$s,PM,\\\r\n",
                        "UPN;URN;Date;AM;PM\n%1$s;%2$s;%3$s;/;L\n",
                        "UPN\tURN\tWeek beginning\tMon AM\tMon PM\tTue AM\n%1$s\t%2$s\t%3$s\t/\t\\\tN\n",
                        "UPN,URN,Start date,Marks\n%1$s,%2$s,%3$s,/\\/\\C1L--\n",
                        "UPN,From,To,/,\\,I,O,C1\n%1$s,01/09/2026,31/10/2026,60,58,4,,2\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile><CTFpupilData><Pupil><UPN>%1$s</UPN><Attendance>"
                                + "<YearData><AttendanceStartDate>%3$s</AttendanceStartDate><AttendanceMarks>/\\I"
                                + "</AttendanceMarks></YearData></Attendance></Pupil></CTFpupilData></CTfile>",
                        "{\"marks\":[{\"upn\":\"%1$s\",\"date\":\"%3$s\",\"session\":\"AM\",\"code\":\"M\","
                                + "\"more\":{\"a\":[1,null,true]}}]}")
                .stream()
                .map(text -> String.format(Locale.ROOT, text, upn, urn, day))
                .toList();
    }

    public int formats() {
        return sound.size();
    }

    /** The next broken file; every format in its turn. */
    public byte[] next(int round) {
        String text = sound.get(round % sound.size());
        for (int i = random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(Math.max(1, text.length()));
            int to = Math.min(text.length(), from + random.nextInt(12));
            text = text.substring(0, from) + POISON.get(random.nextInt(POISON.size())) + text.substring(to);
        }
        byte[] content = text.getBytes(Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size()))));
        for (int i = random.nextInt(2); i > 0 && content.length > 0; i--) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(content, random.nextInt(content.length + 1)) : content;
    }
}
