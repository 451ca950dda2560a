package org.holdfast.bridge.hook;

import java.util.List;
import java.util.Set;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class HookSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(SetWebhook.class, set -> set.run("sample", "https://example.org/hook", false))
                .general(ListWebhooks.class, ListWebhooks::run)
                .general(ListDeliveries.class, list -> {
                    Samples.nothingFound(() -> list.run("none", 0, 10, Set.of(DeliveryState.WAITING)));
                    return true;
                })
                .general(ReplayDeliveries.class, replay -> {
                    Samples.nothingFound(() -> replay.run("none", 1, 1));
                    return true;
                })
                .general(RemoveWebhook.class, remove -> {
                    Samples.nothingFound(() -> remove.run("none"));
                    return true;
                })
                .general(
                        ReplayForClient.class, replay -> Samples.nothingFound(() -> replay.run(Ids.next(), 1, 1, true)))
                .general(FindWebhooks.class, FindWebhooks::run)
                .general(ForgetMessages.class, forget -> {
                    forget.run();
                    return true;
                })
                .general(TakeMessages.class, take -> take.run(Ids.next(), Ids.next()))
                .general(CheckTelling.class, check -> check.run(Ids.next()))
                .general(NoteReply.class, note -> {
                    note.run(Ids.next(), Ids.next(), "none", Reply.none(""), List.of());
                    return true;
                });
    }
}
