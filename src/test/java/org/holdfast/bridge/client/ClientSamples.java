package org.holdfast.bridge.client;

import java.util.EnumSet;
import org.holdfast.access.Scope;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases; whoever may do them hears that there is no such client. */
public class ClientSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ListClients.class, ListClients::run)
                .general(
                        AddClient.class,
                        add -> Samples.nothingFound(() -> add.run(NOBODY, "x", EnumSet.allOf(Scope.class), 1)))
                .general(RotateSecret.class, rotate -> Samples.nothingFound(() -> rotate.run(NOBODY, 1, 1)))
                .general(RevokeSecret.class, revoke -> Samples.nothingFound(() -> revoke.run(NOBODY, NOBODY)))
                .general(NameAtIssuer.class, name -> Samples.nothingFound(() -> name.run(NOBODY, "x")))
                .general(CloseClient.class, close -> Samples.nothingFound(() -> close.run(NOBODY, true)));
    }
}
