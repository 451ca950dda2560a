package org.holdfast.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Identifiers made here: UUID version 7, so that rows made together lie together. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final int LENGTH = 36;

    private Ids() {}

    public static String next() {
        return GENERATOR.generate().toString();
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
