package org.holdfast.testing;

/** How long the long proofs run: a few rounds as a rule, all of them with {@code -Pproof}. */
public final class Proof {
    private Proof() {}

    public static int rounds(int few, int all) {
        return "full".equals(System.getProperty("proof.rounds")) ? all : few;
    }
}
