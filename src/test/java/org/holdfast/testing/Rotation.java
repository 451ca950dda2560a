package org.holdfast.testing;

import java.util.Optional;

/**
 * What a build leaves to another one, in the open: a quarter of the classes runs on MySQL beside those that always do, by
 * the commit, long proofs and the roles of a page take turns; and {@code -Dproof.slice=2/6} runs the second sixth of everything.
 */
public final class Rotation {
    private static final int QUARTERS = 4;
    private static final int COMMIT = Proof.commit().hashCode();
    private static final int QUARTER = Math.floorMod(COMMIT, QUARTERS);
    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));

    /** The second of {@code -Dproof.slice=2/6} is number 1 of 6; without slices there is one. */
    private static final String[] OF = System.getProperty("proof.slice", "1/1").split("/");

    private static final int SLICE = Integer.parseInt(OF[0]) - 1;
    private static final int SLICES = Integer.parseInt(OF[1]);

    private Rotation() {}

    /** For rounds that take longer than a slice may: how many of all are this slice's. */
    public static int share(int rounds) {
        return (rounds + SLICES - 1) / SLICES;
    }

    /**
     * Whether it is a thing's turn in this build; everybody's with {@code -Pproof}.
     *
     * @param number of the thing, from 0
     * @param turns after which each had its own
     */
    public static boolean turn(int number, int turns) {
        return Proof.whole() || Math.floorMod(COMMIT - number, turns) == 0;
    }

    /**
     * Why a class is not tried in this build; empty where it is.
     *
     * @param always whether MySQL could differ in what it tries: locks, races, files, SQL of our own
     */
    public static Optional<String> leftOut(Class<?> test, boolean always) {
        if (SLICES > 1) {
            return part(test, SLICES) == SLICE ? Optional.empty() : Optional.of("in another slice");
        }
        if (!MYSQL || Proof.whole() || always || part(test, QUARTERS) == QUARTER) {
            return Optional.empty();
        }
        return Optional.of("this commit tries quarter " + (QUARTER + 1) + " of " + QUARTERS + " on MySQL");
    }

    private static int part(Class<?> test, int count) {
        return Math.floorMod(test.getName().hashCode(), count);
    }
}
