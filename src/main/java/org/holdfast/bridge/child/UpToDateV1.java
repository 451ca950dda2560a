package org.holdfast.bridge.child;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.Part;
import org.holdfast.plan.UpToDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan is up to date, and why: the answer of the page.
 *
 * @param due whether a plan is owed or was started; if not, nothing else counts
 * @param upToDate whether all seven parts are right and nothing changed since the approved version
 * @param exemptUntil last day on which no date counts; absent where they do
 * @param parts the seven, in order
 * @param unchanged whether anything changed since the approved version
 */
public record UpToDateV1(
        String childId,
        boolean due,
        boolean started,
        boolean upToDate,
        @Nullable LocalDate exemptUntil,
        List<PartV1> parts,
        PartV1 unchanged) {
    /**
     * @param state {@code OK}, {@code CHECK}, {@code MISSING} or {@code GAP}, which is missing with a reason recorded
     * @param because the sentence of the page
     * @param rule the rule by which it was judged, with its source
     */
    public record PartV1(String part, String state, String because, String rule, String source) {
        static PartV1 of(Part part) {
            return new PartV1(
                    part.name().name(),
                    part.state().name(),
                    part.sentence(),
                    part.rule().sentence(),
                    part.source());
        }
    }

    static UpToDateV1 of(ChildId child, UpToDate answer) {
        return new UpToDateV1(
                child.id(),
                answer.due(),
                answer.started(),
                answer.ok(),
                answer.exempt().map(exempt -> exempt.until()).orElse(null),
                answer.parts().stream().map(PartV1::of).toList(),
                PartV1.of(answer.unchanged()));
    }
}
