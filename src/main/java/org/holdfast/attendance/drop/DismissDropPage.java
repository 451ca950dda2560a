package org.holdfast.attendance.drop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Sets a drop aside until a day, or shows it again. */
@Named
@ViewScoped
public class DismissDropPage implements Serializable {
    @Inject
    transient ReadDrops readDrops;

    @Inject
    transient DismissDrop dismissDrop;

    @Inject
    transient ReopenDrop reopenDrop;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private @Nullable DropRule rule;
    private String words = "";
    private @Nullable LocalDate lookAgain;
    private transient ReadDrops.@Nullable Read read;

    public void open() {
        it();
    }

    public ReadDrops.Read it() {
        if (read == null) {
            read = readDrops.run(strip.id());
        }
        return read;
    }

    /** The drop this page was opened for; empty where it is not open any more. */
    public @Nullable Drop drop() {
        return now().flatMap(now ->
                        now.open().stream().filter(open -> open.rule() == rule).findFirst())
                .orElse(null);
    }

    public String answer() {
        Drop drop = drop();
        return drop == null ? Text.say("attendance.drops.dismiss.none", strip.forename()) : drop.title();
    }

    public String whose() {
        return now().map(now -> now.whose(chosen())).orElse("");
    }

    public String save() {
        dismissDrop.run(strip.id(), chosen(), new DropDismissal.Terms(words, lookAgain));
        return told(Text.say("attendance.drops.dismissed", show.longDate(lookAgain)));
    }

    public String reopen(DropRule of) {
        reopenDrop.run(strip.id(), of);
        return told(Text.say("attendance.drops.reopened"));
    }

    /** Whether a dismissal holds now and can be taken back. */
    public boolean holds(DropDismissal dismissal) {
        return it().settles()
                && now().stream()
                        .flatMap(now -> now.resting().stream())
                        .anyMatch(resting -> resting.dismissal().id().equals(dismissal.id()));
    }

    public String ruleTitle(DropRule of) {
        return Text.say("attendance.drops.kind." + of.name());
    }

    public Rule comesBack() {
        return DismissalRule.COMES_BACK_WHEN_IT_GROWS;
    }

    private String told(String sentence) {
        return Told.on("/child/overview?child=" + strip.childId(), sentence);
    }

    private Optional<ChildDrops> now() {
        return it().now();
    }

    private DropRule chosen() {
        if (rule == null) {
            throw new NotFound("Drop");
        }
        return rule;
    }

    public String getRule() {
        return rule == null ? "" : rule.name();
    }

    /** What is no rule counts as not said. */
    public void setRule(@Nullable String name) {
        rule = Stream.of(DropRule.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String text) {
        words = text == null ? "" : text;
    }

    public @Nullable LocalDate getLookAgain() {
        return lookAgain;
    }

    public void setLookAgain(@Nullable LocalDate day) {
        lookAgain = day;
    }
}
