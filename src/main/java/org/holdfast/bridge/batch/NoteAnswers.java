package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Writes what came of lines that did nothing; the server's own, since whoever sent them may be gone. */
@UseCase
public class NoteAnswers {
    @Inject
    LineAnswers answers;

    @Inject
    Acting acting;

    /**
     * @param lines that follow each other, one for each answer
     * @return false if somebody else goes on with the batch
     */
    @Allowed(Task.WORK_ON_BATCHES)
    boolean run(String batchId, List<SentLine> lines, List<LineAnswer> given) {
        acting.goesOn();
        boolean ours = answers.hold(batchId, lines.get(0));
        if (ours) {
            answers.add(batchId, given, lines.get(lines.size() - 1));
        }
        return ours;
    }
}
