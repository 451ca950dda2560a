package org.holdfast.testing;

/** Each package's use cases with a call of each, found by {@code ServiceLoader} for the authorisation matrix. */
public interface AccessSamples {
    void collect(Samples samples);
}
