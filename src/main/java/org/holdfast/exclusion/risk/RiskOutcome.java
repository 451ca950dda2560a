package org.holdfast.exclusion.risk;

import org.holdfast.web.Text;

/** How it ended that a child was at risk of suspension. */
public enum RiskOutcome {
    NO_LONGER,
    /** a suspension or exclusion was recorded */
    SUSPENDED;

    public String title() {
        return Text.say("exclusion.risk.outcome." + name());
    }
}
