package org.holdfast.kernel;

/** A business rule that can say what it is and where it comes from; implemented by one enum per feature. */
public interface Rule {
    String name();

    /** One plain sentence for the person at the screen. */
    String sentence();

    /** Regulation, NICE recommendation, guidance or "local setting"; general knowledge is marked as such. */
    String source();
}
