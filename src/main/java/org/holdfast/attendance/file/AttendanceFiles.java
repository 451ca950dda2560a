package org.holdfast.attendance.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/**
 * Reads attendance in every shape in which schools' systems give it out: tells the shape by the content, finds the
 * children, schools, days and sessions, and says line by line what cannot be read. Touches no record.
 */
public final class AttendanceFiles {
    /** In bytes. */
    public static final int LARGEST = 64 << 20;

    private AttendanceFiles() {}

    /**
     * @param file its name, for messages only
     * @throws Refused if it is no file of attendance, or not sound
     */
    public static AttendanceReading read(String file, byte[] content) {
        if (content.length > LARGEST) {
            throw tooLarge(file);
        }
        FileText text = FileText.of(file, content);
        if (text.opensWith('<')) {
            return new TransferFile(file).read(content);
        }
        return text.opensWith('{') ? new JsonMarks(file).read(text.reader()) : new FileTable(file, text).read();
    }

    /**
     * Reads at most {@link #LARGEST} bytes.
     *
     * @throws Refused likewise
     */
    public static AttendanceReading read(String file, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        return read(file, bytes);
    }

    /**
     * Some rows as they were written, whatever their encoding and separator.
     *
     * @param lines as in {@link FileProblem}
     */
    public static FileRows rows(String file, InputStream content, Set<Integer> lines) throws IOException {
        FileText text = FileText.of(file, content.readNBytes(LARGEST));
        return text.opensWith('<') || text.opensWith('{') ? FileRows.NONE : new FileTable(file, text).rows(lines);
    }

    private static Refused tooLarge(String file) {
        return refused(AttendanceFileRule.NOT_TOO_LARGE, file, "it is too large.");
    }

    /** @param what of this file; the rule's own sentence follows */
    static Refused refused(Rule rule, String file, String what) {
        return new Refused(rule, (file + ": " + what + " " + rule.sentence()).replace("  ", " "), "files");
    }
}
