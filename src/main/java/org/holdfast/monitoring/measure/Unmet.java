package org.holdfast.monitoring.measure;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.AsAt;
import org.holdfast.monitoring.measure.Responsibility.Member;
import org.holdfast.plan.PastPlan;
import org.holdfast.plan.PlanFacts.Answered;
import org.holdfast.plan.PlanInForce;
import org.holdfast.plan.form.PartName;

/**
 * A child who is counted and not in the numerator.
 *
 * @param reasons which part failed
 */
public record Unmet(ChildRow child, List<Reason> reasons) {
    /** The key of a sentence, and its facts: numbers, days, titles of parts. */
    public record Reason(String key, List<Object> facts) {
        private static Reason of(String key, Object... facts) {
            return new Reason("monitoring.measure.unmet." + key, List.of(facts));
        }
    }

    static Unmet of(ChildRow row, Member child, Measure measure, AsAt at) {
        return new Unmet(
                row, measure == Measure.UP_TO_DATE_IN_CARE ? parts(child.plan()) : List.of(plan(child.plan(), at)));
    }

    private static List<Reason> parts(PastPlan plan) {
        return plan.upToDate()
                .exempt()
                .map(exempt -> List.of(Reason.of("exempt", exempt.until())))
                .orElseGet(() -> plan.upToDate().failing().stream()
                        .map(part -> Reason.of("part", part.name().title()))
                        .toList());
    }

    private static Reason plan(PastPlan plan, AsAt at) {
        Optional<PlanInForce> version = plan.inForce();
        if (version.isEmpty()) {
            return Reason.of("noPlan");
        }
        int number = version.get().number();
        if (!plan.currentOn(at.on())) {
            return Reason.of("reviewPassed", number, plan.reviewBy().orElseThrow());
        }
        Answered support = version.get().answered().get(PartName.SUPPORT);
        return Reason.of("support", number, support == null ? 0 : support.blanks());
    }
}
