package org.holdfast.access;

import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases, refused before an account is looked for. */
public class AccountSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ChangePassword.class, change -> change.run("", "short", "short"));
    }
}
