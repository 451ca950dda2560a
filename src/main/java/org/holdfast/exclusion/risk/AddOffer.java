package org.holdfast.exclusion.risk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down what was offered to a child at risk of suspension. */
@UseCase
public class AddOffer {
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
    public void run(ChildId id, RiskOffer.Terms terms) {
        AtRisk risk = risks.running(children.present(id)).orElseThrow(() -> new Refused(RiskRule.IS_OVER));
        acting.about("offered, at risk of suspension");
        risks.add(new RiskOffer(risk, terms, acting.actor(), clock.instant(), LocalDate.now(clock)));
    }
}
