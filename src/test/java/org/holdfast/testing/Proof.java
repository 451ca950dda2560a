package org.holdfast.testing;

/** How long the long proofs run: {@code -Dproof.rounds}, 3 in every build and 100 with {@code -Pproof}. */
public final class Proof {
    public static final int FEW = 3;

    private Proof() {}

    /** How often a proof that is slow is repeated; quicker ones take a multiple. */
    public static int rounds() {
        return Integer.getInteger("proof.rounds", FEW);
    }

    /** For a quick proof: a count of its own in every build, and another with {@code -Pproof}. */
    public static int rounds(int few, int all) {
        return rounds() > FEW ? all : few;
    }
}
