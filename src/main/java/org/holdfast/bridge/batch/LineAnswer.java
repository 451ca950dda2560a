package org.holdfast.bridge.batch;

import java.util.Optional;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.push.PushAnswer;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.StalePush;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;

/**
 * What came of a line: what the same push alone would have been answered.
 *
 * @param status as HTTP has it
 * @param verdict empty where it was not taken in
 * @param etag of what stands now
 */
record LineAnswer(
        int line,
        int status,
        Optional<Verdict> verdict,
        Optional<ChildId> child,
        Optional<String> etag,
        Optional<Problem> problem) {
    static LineAnswer of(SentLine line, Pushed pushed) {
        boolean review = pushed.verdict() == Verdict.REVIEW;
        return new LineAnswer(
                line.number(),
                PushAnswer.status(pushed),
                Optional.of(pushed.verdict()),
                pushed.child(),
                Optional.of(pushed.tag()).filter(tag -> !tag.isEmpty()),
                review ? Optional.of(PushAnswer.A_PERSON_DECIDES) : Optional.empty());
    }

    static LineAnswer of(SentLine line, Problem problem) {
        return of(line.number(), problem);
    }

    static LineAnswer of(int line, Problem problem) {
        return new LineAnswer(
                line, problem.status(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    /** Of what threw it; where something else stands, with its tag. */
    static Optional<LineAnswer> of(SentLine line, RuntimeException thrown) {
        Optional<String> tag = thrown instanceof StalePush stale ? stale.tag() : Optional.empty();
        return PushAnswer.of(thrown)
                .map(problem -> new LineAnswer(
                        line.number(),
                        problem.status(),
                        Optional.empty(),
                        Optional.empty(),
                        tag,
                        Optional.of(problem)));
    }
}
