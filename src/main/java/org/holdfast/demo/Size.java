package org.holdfast.demo;

import org.holdfast.platform.Config;

/**
 * How large a world to make, and from which seed.
 *
 * @param children 900 in full; fewer make a smaller world of the same shape, 90 at the least
 */
record Size(int children, long seed) {
    private static final int FULL = 900;
    private static final int LEAST = 90;

    /** As HOLDFAST_DEMO_CHILDREN and HOLDFAST_DEMO_SEED say, or the full world of the usual seed. */
    static Size configured() {
        int children =
                Config.text("holdfast.demo.children").map(Integer::parseInt).orElse(FULL);
        long seed = Config.text("holdfast.demo.seed").map(Long::parseLong).orElse(1989L);
        return new Size(Math.max(LEAST, Math.min(FULL, children)), seed);
    }

    /** What a number of the full world comes to here; never none where the full world has some. */
    int of(int inFullWorld) {
        return inFullWorld == 0 ? 0 : Math.max(1, Math.round((float) inFullWorld * children / FULL));
    }
}
