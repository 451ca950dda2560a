package org.holdfast.bridge.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A line of a batch.
 *
 * @param number among all lines, blank ones too, from 1
 * @param from where the line before it ended, in bytes; blank lines between them count with it
 * @param to where it ends
 * @param content empty where it is too long
 */
record SentLine(int number, long from, long to, byte[] content, boolean tooLong) {
    /** In bytes. */
    static final int LONGEST = 1 << 16;

    static boolean blank(int sign) {
        return sign == ' ' || sign == '\t' || sign == '\r';
    }

    /**
     * Some lines, blank ones left out.
     *
     * @param content from where the first one begins
     * @param most how many of them
     * @param mostBytes after which none begins but the first
     */
    static List<SentLine> read(InputStream content, int firstNumber, long firstByte, int most, long mostBytes)
            throws IOException {
        List<SentLine> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long from = firstByte;
        long at = firstByte;
        boolean written = false;
        for (int number = firstNumber, sign = 0; sign >= 0 && room(lines, most, at - firstByte, mostBytes); number++) {
            for (sign = content.read(); sign >= 0 && sign != '\n'; sign = content.read()) {
                at++;
                written |= !blank(sign);
                if (line.size() <= LONGEST) {
                    line.write(sign);
                }
            }
            at += sign < 0 ? 0 : 1;
            if (written) {
                lines.add(of(number, from, at, line.toByteArray()));
                from = at;
            }
            line.reset();
            written = false;
        }
        return lines;
    }

    private static boolean room(List<SentLine> lines, int most, long bytes, long mostBytes) {
        return lines.isEmpty() || (lines.size() < most && bytes < mostBytes);
    }

    private static SentLine of(int number, long from, long to, byte[] content) {
        boolean tooLong = content.length > LONGEST;
        return new SentLine(number, from, to, tooLong ? new byte[0] : content, tooLong);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentLine line
                && number == line.number
                && from == line.from
                && to == line.to
                && tooLong == line.tooLong
                && Arrays.equals(content, line.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, from, to);
    }

    @Override
    public String toString() {
        return "line " + number;
    }
}
