package org.holdfast.bridge.batch;

import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a batch as it comes in: unpacked on the way, its lines counted, and stopped at the limits, however little of
 * it was sent, so that nobody can have the server hold more.
 */
final class BatchBody extends InputStream {
    static final int MOST_LINES = 100_000;

    /** In bytes, unpacked: 640 a line where all lines are sent. */
    static final long LARGEST = 64L << 20;

    private final InputStream content;
    private long bytes;
    private int lines;
    private boolean inLine;

    private BatchBody(InputStream content) {
        this.content = content;
    }

    /**
     * @throws BadBatch if it is no gzip stream where it should be one
     */
    static BatchBody of(InputStream sent, boolean gzip) {
        InputStream packed = new AtMost(sent);
        try {
            return new BatchBody(gzip ? new Gunzip(packed) : packed);
        } catch (IOException e) {
            throw BadBatch.cutOff();
        }
    }

    /** How many lines it had so far that were not blank. */
    int lines() {
        return lines;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws BadBatch beyond a limit, or where it ends too early */
    @Override
    public int read(byte[] into, int start, int most) throws IOException {
        int count;
        try {
            count = content.read(into, start, most);
        } catch (IOException e) {
            throw BadBatch.cutOff();
        }
        for (int i = start; i < start + count; i++) {
            count(into[i]);
        }
        bytes += Math.max(0, count);
        if (bytes > LARGEST) {
            throw BadBatch.tooLarge();
        }
        return count;
    }

    private void count(byte sign) {
        if (sign == '\n') {
            inLine = false;
        } else if (!inLine && !SentLine.blank(sign)) {
            inLine = true;
            lines++;
            if (lines > MOST_LINES) {
                throw BadBatch.tooManyLines();
            }
        }
    }

    /** Packed, it is no longer either: a stream of empty parts would unpack to nothing for ever. */
    private static final class AtMost extends InputStream {
        private final InputStream sent;
        private long bytes;

        AtMost(InputStream sent) {
            this.sent = sent;
        }

        @Override
        public int read() throws IOException {
            int sign = sent.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] into, int start, int most) throws IOException {
            int count = sent.read(into, start, most);
            count(count);
            return count;
        }

        private void count(int more) {
            bytes += Math.max(0, more);
            if (bytes > LARGEST) {
                throw BadBatch.tooLarge();
            }
        }
    }
}
