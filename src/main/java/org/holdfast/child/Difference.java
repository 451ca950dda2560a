package org.holdfast.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.kernel.DatedFact;

/** The facts that are no longer believed and those to be written; what is the same on both sides is in neither. */
record Difference<T, F extends DatedFact>(List<F> wrong, List<Span<T>> now) {
    /** @param spans of the facts, in the same order */
    static <T, F extends DatedFact> Difference<T, F> of(
            Timeline.Meaning<T> meaning, List<F> facts, List<Span<T>> spans, List<Span<T>> laid) {
        List<F> wrong = new ArrayList<>();
        List<Span<T>> now = new ArrayList<>(laid);
        for (int i = 0; i < facts.size(); i++) {
            Span<T> known = spans.get(i);
            boolean stays = false;
            for (int j = 0; j < now.size() && !stays; j++) {
                Span<T> span = now.get(j);
                stays = span.from().equals(known.from())
                        && Objects.equals(span.to(), known.to())
                        && meaning.same(known.what(), span.what());
                if (stays) {
                    now.remove(j);
                }
            }
            if (!stays) {
                wrong.add(facts.get(i));
            }
        }
        return new Difference<>(wrong, now);
    }
}
