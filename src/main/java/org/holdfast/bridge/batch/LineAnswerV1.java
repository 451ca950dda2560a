package org.holdfast.bridge.batch;

import org.holdfast.bridge.Problem;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a line.
 *
 * @param line its number in the body, from 1; blank lines count and have no answer
 * @param status that the same push alone would have been answered with
 * @param verdict NEW, REPEATED, OLDER or REVIEW; null where it was refused
 * @param childId null where it was refused
 * @param etag of what stands now, as If-Match takes it; null where nothing does
 * @param type of the problem; null where there is none
 * @param detail what to do about it
 */
public record LineAnswerV1(
        int line,
        int status,
        @Nullable String verdict,
        @Nullable String childId,
        @Nullable String etag,
        @Nullable String type,
        @Nullable String detail) {
    static LineAnswerV1 of(LineAnswer answer) {
        return new LineAnswerV1(
                answer.line(),
                answer.status(),
                answer.verdict().map(Verdict::name).orElse(null),
                answer.child().map(ChildId::id).orElse(null),
                answer.etag().map(tag -> "\"" + tag + "\"").orElse(null),
                answer.problem().map(Problem::type).orElse(null),
                answer.problem().map(Problem::detail).orElse(null));
    }
}
