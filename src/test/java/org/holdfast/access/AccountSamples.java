package org.holdfast.access;

import org.holdfast.kernel.NotFound;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases, refused before an account is looked for. */
public class AccountSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ChangePassword.class, change -> change.run("", "short", "short"));
        samples.general(ReadOwnSessions.class, read -> read.run());
        samples.general(EndOwnSession.class, end -> {
            try {
                end.run("none");
                return false;
            } catch (NotFound expected) {
                return true;
            }
        });
    }
}
