package org.holdfast.plan;

import java.time.Instant;
import java.util.List;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.form.Question;

/** Somebody else answered meanwhile. Nothing was written; both texts are here, so that none is lost. */
public class StaleAnswers extends StaleVersion {
    private final transient List<Conflict> conflicts;

    /**
     * One question, two texts.
     *
     * @param version of their answer, to be given back with the text that is to stand
     */
    public record Conflict(Question question, String yours, String theirs, String author, Instant at, int version) {}

    StaleAnswers(List<Conflict> conflicts) {
        super("The answer");
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
