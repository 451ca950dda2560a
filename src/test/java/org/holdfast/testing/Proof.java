package org.holdfast.testing;

/** How long the long proofs run: a few rounds as a rule, all of them with {@code -Pproof}. */
public final class Proof {
    private Proof() {}

    /** {@code -Dproof.rounds} may also be a number. */
    public static int rounds(int few, int all) {
        String asked = System.getProperty("proof.rounds", "few");
        if (asked.matches("\\d{1,6}")) {
            return Integer.parseInt(asked);
        }
        return asked.equals("full") ? all : few;
    }
}
