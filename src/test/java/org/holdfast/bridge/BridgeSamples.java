package org.holdfast.bridge;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdfast.access.Task;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of this package's use cases. */
public class BridgeSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListChildren.class, list -> list.run(ListChildren.Wanted.ALL, "", 10))
                .ofChild(
                        CheckUnchanged.class,
                        (check, child) ->
                                check.run(child, Task.READ_CHILD, stamp -> stamp.tag("child", "json"), tag -> false))
                .general(SendAttendance.class, send -> send.run(aSchool(), Ids.next(), marks()))
                .general(SendOnce.class, once -> once.run(Ids.next(), "0".repeat(64), BridgeSamples::sent));
    }

    private static SendOnce.Sent sent() {
        return new SendOnce.Sent(200, Optional.empty(), "{}");
    }

    private static String aSchool() {
        World world = CDI.current().select(World.class).get();
        return world.aSchool(world.anAuthority()).urn();
    }

    private static byte[] marks() {
        return "{\"marks\":[]}".getBytes(StandardCharsets.UTF_8);
    }
}
