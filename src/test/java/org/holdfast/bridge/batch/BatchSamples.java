package org.holdfast.bridge.batch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class BatchSamples implements AccessSamples {
    private static final SentLine LINE = new SentLine(1, 0, 3, "{}\n".getBytes(StandardCharsets.UTF_8), false);

    @Override
    public void collect(Samples samples) {
        samples.general(
                        SendBatch.class,
                        send -> send.run(Optional.empty(), false, new ByteArrayInputStream(LINE.content())))
                .general(ReadBatch.class, read -> {
                    Samples.nothingFound(() -> read.run(Ids.next()));
                    return true;
                })
                .general(ListLineAnswers.class, list -> {
                    Samples.nothingFound(() -> list.run(Ids.next(), 0, 10));
                    return true;
                })
                .general(TakeLines.class, take -> take.run(Ids.next(), List.of(LINE)))
                .general(NoteAnswers.class, note -> note.run(Ids.next(), List.of(LINE), List.of()))
                .general(TakeBatchTurn.class, TakeBatchTurn::run)
                .general(GiveBackBatchTurn.class, giveBack -> {
                    giveBack.run(Ids.next());
                    return true;
                })
                .general(ForgetBatches.class, forget -> {
                    forget.run();
                    return true;
                });
    }
}
