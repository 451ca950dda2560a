package org.holdfast.exclusion.pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Says what came of looking into a pattern, or shows it again. */
@Named
@ViewScoped
public class PatternPage implements Serializable {
    @Inject
    transient ReadPattern readPattern;

    @Inject
    transient DismissPattern dismissPattern;

    @Inject
    transient ReopenPattern reopenPattern;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private String words = "";
    private @Nullable LocalDate lookAgain;
    private transient ReadPattern.@Nullable Sheet sheet;

    public void open() {
        it();
    }

    public ReadPattern.Sheet it() {
        if (sheet == null) {
            sheet = readPattern.run(strip.id());
        }
        return sheet;
    }

    public @Nullable ChildPattern found() {
        return it().found().orElse(null);
    }

    public @Nullable InformalPattern now() {
        return it().found().flatMap(ChildPattern::now).orElse(null);
    }

    public @Nullable PatternDismissal resting() {
        return it().found().flatMap(ChildPattern::resting).orElse(null);
    }

    /** Whether there is something to look into and this reader may say what came of it. */
    public boolean settles() {
        return it().settles() && it().found().flatMap(ChildPattern::open).isPresent();
    }

    public String answer() {
        return Text.say(
                "exclusion.pattern.answer."
                        + it().found()
                                .map(ChildPattern::state)
                                .map(PatternState::name)
                                .orElse("NO_SCHOOL"),
                strip.forename());
    }

    /** The days of the pattern, or where there is none all that were counted. */
    public List<PatternDay> days() {
        InformalPattern now = now();
        return now != null ? now.days() : it().found().map(ChildPattern::days).orElse(List.of());
    }

    public String save() {
        dismissPattern.run(strip.id(), new PatternDismissal.Terms(words, lookAgain));
        return told(Text.say("exclusion.pattern.saved", show.longDate(lookAgain)));
    }

    public String reopen() {
        reopenPattern.run(strip.id());
        return told(Text.say("exclusion.pattern.reopened"));
    }

    private String told(String sentence) {
        return Told.on("/exclusion/pattern?child=" + strip.childId(), sentence);
    }

    public Rule rule() {
        return PatternRule.INFORMAL_EXCLUSION;
    }

    public String source() {
        return it().found()
                .map(found -> rule().source() + "; " + found.terms().source())
                .orElse(rule().source());
    }

    public Rule comesBack() {
        return PatternRule.COMES_BACK_WHEN_IT_GROWS;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getLookAgain() {
        return lookAgain;
    }

    public void setLookAgain(@Nullable LocalDate day) {
        lookAgain = day;
    }
}
