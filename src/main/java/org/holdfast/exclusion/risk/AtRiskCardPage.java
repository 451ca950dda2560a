package org.holdfast.exclusion.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Whether a child is at risk of suspension, on whichever page of the child shows it. */
@Named
@RequestScoped
public class AtRiskCardPage {
    @Inject
    ReadAtRisk readAtRisk;

    @Inject
    ChildStrip strip;

    private ReadAtRisk.@Nullable Sheet sheet;

    public ReadAtRisk.Sheet it() {
        if (sheet == null) {
            sheet = readAtRisk.run(strip.id());
        }
        return sheet;
    }

    /** For those who know more than an exclusion that they were told of, where there is something to see or to do. */
    public boolean shown() {
        return it().shown() && (it().flags() || !it().all().isEmpty());
    }

    public @Nullable AtRisk running() {
        return it().running().orElse(null);
    }

    /** The last thing that was offered, or none. */
    public List<RiskOffer> lastOffer() {
        return it().running().stream()
                .flatMap(risk -> it().offersOf(risk).stream())
                .limit(1)
                .toList();
    }

    public Rule rule() {
        return RiskRule.TOLD_AT_ONCE;
    }
}
