package org.holdfast.bridge.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class HealthSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        LocalDate longAgo = LocalDate.of(2000, 1, 1);
        samples.general(ReadBridge.class, read -> read.run(""))
                .general(
                        SendCounts.class,
                        send -> send.run(longAgo, Map.of(CountKind.CONTACTS, new Said(0, Optional.empty()))))
                .general(ReadCounts.class, read -> Samples.nothingFound(() -> read.run(longAgo)))
                .general(CompareCounts.class, CompareCounts::run)
                .general(NoteUse.class, note -> {
                    note.run(List.of(), List.of());
                    return true;
                })
                .general(ForgetOld.class, forget -> {
                    forget.run();
                    return true;
                });
    }
}
