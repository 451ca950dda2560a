package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.bridge.SendOnce;
import org.holdfast.bridge.SendOnce.Sent;
import org.holdfast.bridge.Sending;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.FileRule;
import org.holdfast.platform.StoredFile;

/** A case system sends many pushes in one body; the server then does them one after the other. */
@UseCase
public class SendBatch {
    @Inject
    Batches batches;

    @Inject
    BatchTurns turns;

    @Inject
    SendOnce sendOnce;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param key of the client's own: with it the same body again leads to the same batch
     * @return id of the batch
     * @throws BadBatch if it is none; nothing of it is kept
     * @throws Refused if the key stood for another body, or too many batches wait
     */
    @Allowed(Task.SEND_BATCH_BY_API)
    String run(Optional<String> key, boolean gzip, InputStream sent) {
        acting.about("batch");
        BatchBody body = BatchBody.of(sent, gzip);
        StoredFile file = kept(body);
        acting.rows(body.lines());
        if (key.isEmpty()) {
            return made(file, body);
        }
        String sha256 = Sending.sha256("POST batches", file.sha256().getBytes(StandardCharsets.UTF_8));
        String[] made = new String[1];
        Sent answer = sendOnce.run(key.get(), sha256, () -> {
            made[0] = made(file, body);
            return new Sent(202, Optional.empty(), Json.createValue(made[0]).toString());
        });
        String id = answer.json().replace("\"", "");
        if (!id.equals(made[0])) {
            batches.erase(file);
        }
        return id;
    }

    private StoredFile kept(BatchBody body) {
        try {
            StoredFile file = batches.keep(body);
            if (body.lines() == 0) {
                throw BadBatch.noLines();
            }
            return file;
        } catch (Refused e) {
            throw e.rule() == FileRule.NOT_EMPTY ? BadBatch.noLines() : e;
        }
    }

    private String made(StoredFile file, BatchBody body) {
        if (batches.full(batches.authority())) {
            throw new Refused(BatchRule.NOT_TOO_MANY_AT_ONCE);
        }
        Batch batch = new Batch(batches.authority(), acting.actor(), file, body.lines(), clock.instant());
        batches.add(batch);
        turns.begin(batch);
        return batch.id();
    }
}
