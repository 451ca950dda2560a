package org.holdfast.exclusion.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.exclusion.pattern.PatternRule;
import org.holdfast.exclusion.risk.RiskRule;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Who is at risk of suspension, and who may be sent home without a record. */
@Named
@RequestScoped
public class RiskListPage {
    @Inject
    ListAtRisk listAtRisk;

    private ListAtRisk.@Nullable Listed listed;

    public ListAtRisk.Listed it() {
        if (listed == null) {
            listed = listAtRisk.run();
        }
        return listed;
    }

    /** "3 children are at risk of suspension; 1 may have been sent home without a record". */
    public String answer() {
        return Text.say(
                "exclusion.list.risk.answer",
                it().flagged().size(),
                it().patterned().size());
    }

    /** "4 flags ended this school year, 3 of them without a suspension". */
    public String outcomes() {
        return Text.say(
                "exclusion.list.risk.outcomes",
                it().outcomes().ended(),
                it().outcomes().without());
    }

    public String sentence(ListAtRisk.Patterned one) {
        return one.pattern().open().map(found -> found.sentence()).orElse("");
    }

    public Rule rule() {
        return RiskRule.TOLD_AT_ONCE;
    }

    public Rule patternRule() {
        return PatternRule.INFORMAL_EXCLUSION;
    }
}
