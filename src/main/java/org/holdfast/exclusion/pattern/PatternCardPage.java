package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Whether a child was sent home without a record, on whichever page of the child shows it. */
@Named
@RequestScoped
public class PatternCardPage {
    @Inject
    ReadPattern readPattern;

    @Inject
    ChildStrip strip;

    @Inject
    Show show;

    private ReadPattern.@Nullable Sheet sheet;

    /** For who reads the plan; the others see no attendance. */
    public boolean shown() {
        return strip.shows("PLAN");
    }

    public ReadPattern.Sheet it() {
        if (sheet == null) {
            sheet = readPattern.run(strip.id());
        }
        return sheet;
    }

    /** Null for a child on no school's roll. */
    public @Nullable ChildPattern found() {
        return it().found().orElse(null);
    }

    public @Nullable InformalPattern now() {
        return it().found().flatMap(ChildPattern::now).orElse(null);
    }

    public @Nullable PatternDismissal resting() {
        return it().found().flatMap(ChildPattern::resting).orElse(null);
    }

    public boolean open() {
        return it().found().flatMap(ChildPattern::open).isPresent();
    }

    public String since() {
        return it().found()
                .map(found -> Text.say("exclusion.pattern.since", show.day(found.since())))
                .orElse("");
    }

    public Rule rule() {
        return PatternRule.INFORMAL_EXCLUSION;
    }

    /** Of the rule and of the numbers by which it is applied here. */
    public String source() {
        return it().found()
                .map(found -> rule().source() + "; " + found.terms().source())
                .orElse(rule().source());
    }
}
