package org.holdfast.access;

import java.util.regex.Pattern;

/**
 * Whether a path means to the gate what it means to whoever answers it. The gate decides on the path as it was sent, the server
 * looks it up decoded and cleaned, so a path that the two could read differently is refused: ways up and empty steps, parameters
 * between the steps, and signs of the path that are spelled in code.
 */
final class PlainPath {
    private static final Pattern ODD_STEP = Pattern.compile("//|(^|/)\\.{1,2}(/|$)|[;\\\\\\p{Cntrl}]");

    /** Every % must begin the code of a sign that has no meaning in a path: not % ; / . or \, nor a control sign. */
    private static final Pattern ODD_CODE =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|%([01][0-9A-Fa-f]|25|2[EeFf]|3[Bb]|5[Cc]|7[Ff])");

    private PlainPath() {}

    /** @param path as it was sent, without the query */
    static boolean is(String path) {
        return !ODD_STEP.matcher(path).find() && !ODD_CODE.matcher(path).find();
    }
}
