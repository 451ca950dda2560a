package org.holdfast.bridge.batch;

/** A line among several could not be taken in: nothing of them was, and those before it are taken again without it. */
final class LineStopped extends RuntimeException {
    private final int place;
    private final RuntimeException why;

    /** @param place among the lines that were tried together, from 0 */
    LineStopped(int place, RuntimeException why) {
        super(why);
        this.place = place;
        this.why = why;
    }

    int place() {
        return place;
    }

    RuntimeException why() {
        return why;
    }
}
