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

/** Says that a child is at risk of suspension, before it happens. */
@UseCase
public class FlagAtRisk {
    @Inject
    Children children;

    @Inject
    AtRisks risks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return id of the flag
     * @throws Refused if the child is flagged already, or at the field that is missing or does not fit
     */
    @Allowed(Task.FLAG_AT_RISK)
    public String run(ChildId id, @Nullable LocalDate since, String why) {
        Child child = children.present(id);
        acting.about("at risk of suspension");
        risks.lock(child);
        if (risks.running(child).isPresent()) {
            throw new Refused(RiskRule.ONE_AT_A_TIME);
        }
        AtRisk risk = AtRisk.since(since, why, id, acting.actor(), clock.instant(), LocalDate.now(clock));
        risks.add(risk);
        return risk.riskId();
    }
}
