package org.holdfast.attendance.file;

import java.nio.charset.StandardCharsets;
import org.holdfast.kernel.Upn;

/** Files of invented children for tests. */
public final class AFile {
    private AFile() {}

    public static AttendanceReading of(String... lines) {
        return read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static AttendanceReading read(byte[] content) {
        return AttendanceFiles.read("marks.csv", content);
    }

    /** With the right check letter. */
    public static String upn(int number) {
        String text = "A" + String.format(java.util.Locale.ROOT, "%012d", 999_000_000_000L + number);
        return Upn.checkLetter(text) + text.substring(1);
    }
}
