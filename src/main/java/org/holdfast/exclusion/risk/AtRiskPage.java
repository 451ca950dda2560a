package org.holdfast.exclusion.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** A child at risk of suspension: flagged, offered something, at risk no longer. */
@Named
@ViewScoped
public class AtRiskPage implements Serializable {
    @Inject
    transient ReadAtRisk readAtRisk;

    @Inject
    transient FlagAtRisk flagAtRisk;

    @Inject
    transient AddOffer addOffer;

    @Inject
    transient EndAtRisk endAtRisk;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private final AtRiskForm form = new AtRiskForm();
    private transient ReadAtRisk.@Nullable Sheet sheet;

    /** @throws NotFound for who was told of an exclusion and nothing else */
    public void open() {
        if (!it().shown()) {
            throw new NotFound("Page");
        }
        form.on(it().today());
    }

    public ReadAtRisk.Sheet it() {
        if (sheet == null) {
            sheet = readAtRisk.run(strip.id());
        }
        return sheet;
    }

    /** One, or none. */
    public List<AtRisk> running() {
        return it().running().stream().toList();
    }

    public String answer() {
        return it().running()
                .map(one -> Text.say("exclusion.risk.answer", strip.forename(), show.date(one.since())))
                .orElseGet(() -> Text.say("exclusion.risk.answer.none", strip.forename()));
    }

    /** "No longer at risk on Mon 16 Nov 2026". */
    public String ended(AtRisk one) {
        return Text.say(
                "exclusion.risk.ended",
                show.date(one.since()),
                show.date(one.endedOn().orElse(null)),
                one.outcome().map(RiskOutcome::title).orElse(""));
    }

    public String flag() {
        flagAtRisk.run(strip.id(), form.getSince(), form.getWhy());
        return told("exclusion.risk.flagged");
    }

    public String offer() {
        addOffer.run(strip.id(), form.offer());
        return told("exclusion.risk.offered");
    }

    public String end() {
        endAtRisk.run(strip.id(), form.getEndedOn(), form.getHelped());
        return told("exclusion.risk.over");
    }

    private String told(String key) {
        return Told.on("/exclusion/at-risk?child=" + strip.childId(), Text.say(key));
    }

    /** What those who read the page should know. */
    public List<Rule> rules() {
        return List.of(RiskRule.TOLD_AT_ONCE, RiskRule.AVOIDED_AS_FAR_AS_POSSIBLE, RiskRule.SUSPENSION_ENDS_IT);
    }

    public AtRiskForm getForm() {
        return form;
    }
}
