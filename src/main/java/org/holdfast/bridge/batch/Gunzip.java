package org.holdfast.bridge.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, of one member or many. The library's own stream goes one call deeper with each member that holds nothing,
 * so that a short body of such members ends the thread. Source: RFC 1952.
 */
final class Gunzip extends InputStream {
    private static final int PART = 1 << 14;
    private static final int MAGIC = 0x8b1f;
    private static final int DEFLATE = 8;
    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    /** Of time, system and how hard it was packed: nobody needs them. */
    private static final int REST_OF_HEADER = 6;

    private final PushbackInputStream packed;
    private final byte[] part = new byte[PART];
    private final CRC32 sum = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private int lastRead;
    private boolean inMember;

    /** @throws IOException if it does not begin as gzip does */
    Gunzip(InputStream packed) throws IOException {
        this.packed = new PushbackInputStream(packed, PART);
        begin();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int most) throws IOException {
        while (most > 0 && (inMember || follows())) {
            if (!inMember) {
                begin();
            }
            int count = inflated(into, start, most);
            if (count > 0) {
                sum.update(into, start, count);
                return count;
            }
            if (inflater.finished()) {
                end();
            }
        }
        return most > 0 ? -1 : 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }

    private int inflated(byte[] into, int start, int most) throws IOException {
        try {
            int count = inflater.inflate(into, start, most);
            if (count == 0 && inflater.needsInput()) {
                lastRead = packed.read(part);
                if (lastRead < 0) {
                    throw new EOFException();
                }
                inflater.setInput(part, 0, lastRead);
            } else if (count == 0 && inflater.needsDictionary()) {
                throw new IOException("dictionary");
            }
            return count;
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
    }

    private boolean follows() throws IOException {
        int sign = packed.read();
        if (sign >= 0) {
            packed.unread(sign);
        }
        return sign >= 0;
    }

    private void begin() throws IOException {
        if (number(2) != MAGIC || sign() != DEFLATE) {
            throw new IOException("no gzip");
        }
        int flags = sign();
        skip(REST_OF_HEADER);
        if ((flags & EXTRA) != 0) {
            skip((int) number(2));
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        skip((flags & HEADER_SUM) == 0 ? 0 : 2);
        inflater.reset();
        sum.reset();
        inMember = true;
    }

    private void end() throws IOException {
        int over = inflater.getRemaining();
        long size = inflater.getBytesWritten();
        if (over > 0) {
            packed.unread(part, lastRead - over, over);
        }
        if (number(4) != sum.getValue() || number(4) != (size & 0xffffffffL)) {
            throw new IOException("another sum");
        }
        inMember = false;
    }

    /** Up to the zero that ends it. */
    private void skipText(boolean there) throws IOException {
        int sign = there ? sign() : 0;
        while (sign != 0) {
            sign = sign();
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            sign();
        }
    }

    /** The lowest first. */
    private long number(int signs) throws IOException {
        long number = 0;
        for (int i = 0; i < signs; i++) {
            number |= (long) sign() << (8 * i);
        }
        return number;
    }

    private int sign() throws IOException {
        int sign = packed.read();
        if (sign < 0) {
            throw new EOFException();
        }
        return sign;
    }
}
