package org.holdfast.attendance.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** The text of a file, in whatever encoding spreadsheets and schools' systems write: found out once, decoded as it is read. */
public final class FileText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 8192;

    private final byte[] content;
    private final int from;
    private final Charset charset;

    private FileText(byte[] content, int from, Charset charset) {
        this.content = content;
        this.from = from;
        this.charset = charset;
    }

    static FileText of(String file, byte[] content) {
        return of(file, content, AttendanceFileRule.IS_TEXT);
    }

    /**
     * @param file its name, for messages only
     * @param isText what to send instead
     * @throws Refused by that rule if this is no text
     */
    public static FileText of(String file, byte[] content, Rule isText) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return new FileText(content, 3, utf8(content, 3) ? StandardCharsets.UTF_8 : WINDOWS).checked(file, isText);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return new FileText(content, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new FileText(content, 2, StandardCharsets.UTF_16BE);
        }
        return new FileText(content, 0, utf8(content, 0) ? StandardCharsets.UTF_8 : WINDOWS).checked(file, isText);
    }

    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(content, from, content.length - from), charset);
    }

    /** Whether its first sign that is no blank is this one. */
    boolean opensWith(char sign) {
        for (int i = from; i < content.length; i++) {
            if (content[i] != 0 && !Character.isWhitespace(content[i])) {
                return content[i] == sign;
            }
        }
        return false;
    }

    private FileText checked(String file, Rule isText) {
        if (begins(content, 'P', 'K', 3, 4)) {
            throw AttendanceFiles.refused(isText, file, "this is a spreadsheet or an archive.");
        }
        for (int i = from; i < content.length; i++) {
            if (content[i] == 0) {
                throw AttendanceFiles.refused(isText, file, "this is not a text file.");
            }
        }
        return this;
    }

    private static boolean utf8(byte[] content, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private static boolean begins(byte[] content, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
