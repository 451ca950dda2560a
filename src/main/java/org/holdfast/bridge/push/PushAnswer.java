package org.holdfast.bridge.push;

import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.Problems;
import org.holdfast.child.push.PushRule;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.StalePush;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** What a word of a source is answered with, whether it came alone or among others. */
public final class PushAnswer {
    public static final Problem A_PERSON_DECIDES =
            Problem.document(409, "a-person-decides", "A person decides", PushRule.A_PERSON_DECIDES.sentence());

    public static final Problem NOT_FOUND =
            Problem.document(404, "not-found", "Not found", "No child of this id is open to this client");

    private static final Problem NOT_ALLOWED =
            Problem.document(403, "not-allowed", "Not allowed", "This client may not do this");

    private PushAnswer() {}

    /** Of a word that was taken in. */
    public static int status(Pushed pushed) {
        return pushed.verdict() == Verdict.REVIEW ? 409 : pushed.created() ? 201 : 200;
    }

    /** Of a word that was not taken in; empty where that is a fault of the server. */
    public static Optional<Problem> of(RuntimeException thrown) {
        if (thrown instanceof StalePush stale) {
            return Optional.of(stale(stale));
        }
        if (thrown instanceof BadFields bad) {
            return Optional.of(Problem.document(400, "invalid", "Invalid request", bad.detail()));
        }
        if (thrown instanceof Refused refused) {
            return Optional.of(Problems.refused(refused));
        }
        if (thrown instanceof NotFound) {
            return Optional.of(NOT_FOUND);
        }
        return thrown instanceof Denied ? Optional.of(NOT_ALLOWED) : Optional.empty();
    }

    static Problem stale(StalePush stale) {
        if (stale.unsaid()) {
            return Problem.document(
                    428,
                    "if-match-needed",
                    "If-Match needed",
                    "Send the ETag of what you write over, which stands here");
        }
        String detail = stale.tag().isPresent()
                ? "Read it again and send its current ETag, which stands here"
                : "Nothing stands here: send it without If-Match";
        return Problem.document(412, "stale-version", "Changed meanwhile", detail);
    }
}
