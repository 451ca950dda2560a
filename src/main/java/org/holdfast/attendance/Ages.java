package org.holdfast.attendance;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * When each mark of a register year was said, in seconds since 1 August, so that what was said later stands however the
 * sayings arrive. Stored in runs: the register of one day costs six bytes, that of a whole year from one file as many.
 */
final class Ages {
    private static final int RUN = Short.BYTES + Integer.BYTES;

    private final int[] seconds;

    private Ages(int[] seconds) {
        this.seconds = seconds;
    }

    static Ages read(byte[] runs) {
        int[] seconds = new int[Slot.COUNT];
        ByteBuffer buffer = ByteBuffer.wrap(runs);
        int from = 0;
        while (buffer.remaining() >= RUN) {
            int to = buffer.getShort();
            Arrays.fill(seconds, from, to, buffer.getInt());
            from = to;
        }
        return new Ages(seconds);
    }

    byte[] write() {
        ByteBuffer buffer = ByteBuffer.allocate(Slot.COUNT * RUN);
        for (int i = 1; i <= Slot.COUNT; i++) {
            if (i == Slot.COUNT || seconds[i] != seconds[i - 1]) {
                buffer.putShort((short) i).putInt(seconds[i - 1]);
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Never 0, which stands for never. */
    static int seconds(int year, Instant said) {
        long since = said.getEpochSecond() - Slot.firstDay(year).toEpochDay() * 86_400;
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE, since == 0 ? 1 : since));
    }

    int at(int index) {
        return seconds[index];
    }

    void set(int index, int second) {
        seconds[index] = second;
    }
}
