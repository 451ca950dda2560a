package org.holdfast.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;

/** Identifiers made here: UUID version 7, so that rows made together lie together. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final int LENGTH = 36;

    /** That an id can hold. */
    private static final long MOST_MILLIS = (1L << 48) - 1;

    private static final Instant LATEST = Instant.ofEpochMilli(MOST_MILLIS);

    private Ids() {}

    public static String next() {
        return GENERATOR.generate().toString();
    }

    /** Sorts before every id that is made from a moment on, and after those made before. */
    public static String firstOf(Instant moment) {
        long millis = moment.isBefore(Instant.EPOCH) ? 0 : moment.isAfter(LATEST) ? MOST_MILLIS : moment.toEpochMilli();
        return "%08x-%04x-7000-8000-000000000000".formatted(millis >>> 16, millis & 0xFFFF);
    }

    /** The text itself if it has the form of an id. @throws NotFound if it has not, since nothing can bear it */
    public static String checked(String what, String text) {
        if (!formed(text)) {
            throw new NotFound(what);
        }
        return text;
    }

    /** Whether a text has the form of an id. Without a pattern: every id of every row passes here. */
    public static boolean formed(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char sign = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? sign != '-' : !hexadecimal(sign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hexadecimal(char sign) {
        return ('0' <= sign && sign <= '9') || ('a' <= sign && sign <= 'f');
    }
}
