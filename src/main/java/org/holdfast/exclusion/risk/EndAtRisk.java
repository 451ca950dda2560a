package org.holdfast.exclusion.risk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Says that a child is at risk of suspension no longer, and what helped. */
@UseCase
public class EndAtRisk {
    @Inject
    Children children;

    @Inject
    AtRisks risks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if no flag runs, or at the field that is missing or does not fit */
    @Allowed(Task.FLAG_AT_RISK)
    public void run(ChildId id, @Nullable LocalDate endedOn, String helped) {
        Child child = children.present(id);
        acting.about("at risk of suspension no longer");
        risks.lock(child);
        AtRisk risk = risks.running(child).orElseThrow(() -> new Refused(RiskRule.IS_OVER));
        risks.end(risk, risk.noLonger(endedOn, helped, acting.actor(), clock.instant(), LocalDate.now(clock)));
    }
}
