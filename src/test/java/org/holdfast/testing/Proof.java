package org.holdfast.testing;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * How long the random proofs run and what they draw from. {@code verify} runs a few rounds from a seed that follows the
 * commit, so that a commit is judged the same each time it is built and the next one tries something else; {@code
 * -Pproof} runs many rounds from a free seed. {@code -Dproof.seed=…} repeats what a failed run printed.
 */
public final class Proof {
    private static final int FEW = 3;
    private static final String COMMIT = checkedOut();

    private Proof() {}

    /** Whether everything is to be proved, whatever time it takes. */
    public static boolean whole() {
        return rounds() > FEW;
    }

    /** How often a proof that is slow is repeated; quicker ones take a multiple. */
    public static int rounds() {
        return Integer.getInteger("proof.rounds", FEW);
    }

    /** For a quick proof: a count of its own in every build, and another with {@code -Pproof}. */
    public static int rounds(int few, int all) {
        return whole() ? all : few;
    }

    /**
     * Where the random numbers of a test begin; printed, so that it can be given back.
     *
     * @param test whose numbers they are; two tests of one commit do not draw the same
     */
    public static long seed(Class<?> test) {
        return seed(test.getSimpleName());
    }

    /** As {@link #seed(Class)}; two properties of one class do not draw the same either. */
    public static long seed(Class<?> test, Method property) {
        return seed(test.getSimpleName() + "." + property.getName());
    }

    private static long seed(String test) {
        Long given = Long.getLong("proof.seed");
        long seed = given != null ? given : whole() ? new Random().nextInt() : (commit() + test).hashCode();
        System.out.println(test + ": -Dproof.seed=" + seed);
        return seed;
    }

    /** Name of the commit that is checked out; empty outside of a checkout. */
    static String commit() {
        return COMMIT;
    }

    private static String checkedOut() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
