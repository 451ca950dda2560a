package org.holdfast.bridge.batch;

import org.holdfast.bridge.Problem;

/** A body that is no batch at all, so that nothing of it is kept. */
final class BadBatch extends RuntimeException {
    private final transient Problem problem;

    private BadBatch(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    static BadBatch tooLarge() {
        return new BadBatch(Problem.document(
                413,
                "too-large",
                "Too large",
                "Send at most 64 MB, counted unpacked; split the lines into more batches"));
    }

    static BadBatch tooManyLines() {
        return new BadBatch(Problem.document(
                413, "too-many-lines", "Too many lines", "Send at most 100,000 lines; split them into more batches"));
    }

    static BadBatch noLines() {
        return new BadBatch(
                Problem.document(400, "no-lines", "No lines", "Send one JSON object a line, at least one line"));
    }

    static BadBatch cutOff() {
        return new BadBatch(Problem.document(
                400,
                "cut-off",
                "Cannot be read to its end",
                "The body is no whole gzip stream, or ended too early: send it again, with Content-Encoding: gzip only"
                        + " where it is one"));
    }

    Problem problem() {
        return problem;
    }
}
