package org.holdfast.bridge.child;

import static org.holdfast.bridge.agreement.Part.CARE;
import static org.holdfast.bridge.agreement.Part.CONTACTS;
import static org.holdfast.bridge.agreement.Part.EXCLUSIONS;
import static org.holdfast.bridge.agreement.Part.SUPPORT;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.Part;
import org.holdfast.plan.UpToDate;
import org.holdfast.plan.form.PartName;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan is up to date, and why: the answer of the page.
 *
 * @param due whether a plan is owed or was started; if not, nothing else counts
 * @param upToDate whether all seven parts are right and nothing changed since the approved version
 * @param exemptUntil last day on which no date counts; absent where they do
 * @param parts the seven, in order
 * @param unchanged whether anything changed since the approved version; absent where it may not be told what
 * @param withheld parts that no agreement on sharing covers, whose lines are left out; absent where none is
 */
public record UpToDateV1(
        String childId,
        boolean due,
        boolean started,
        boolean upToDate,
        @Nullable LocalDate exemptUntil,
        List<PartV1> parts,
        @Nullable PartV1 unchanged,
        @Nullable List<String> withheld) {
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
                PartV1.of(answer.unchanged()),
                null);
    }

    /** What the agreements in force cover of it; what has changed may be home, school, key person or an exclusion. */
    UpToDateV1 within(Sharing sharing) {
        List<PartV1> agreed =
                parts.stream().filter(part -> shared(part, sharing)).toList();
        boolean all = sharing.covers(CARE) && sharing.covers(SUPPORT) && sharing.covers(EXCLUSIONS);
        return new UpToDateV1(
                childId,
                due,
                started,
                upToDate,
                exemptUntil,
                agreed,
                all ? unchanged : null,
                sharing.withheld(CARE, CONTACTS, SUPPORT, EXCLUSIONS));
    }

    private static boolean shared(PartV1 line, Sharing sharing) {
        return switch (PartName.valueOf(line.part())) {
            case CONTACTS -> sharing.covers(CONTACTS);
            case KEY_PERSON, SAFE_PLACE -> sharing.covers(SUPPORT);
            default -> true;
        };
    }
}
