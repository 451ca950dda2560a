package org.holdfast.plan;

import java.util.List;
import java.util.Optional;
import org.holdfast.plan.form.PartName;
import org.holdfast.web.Text;

/**
 * One part of the answer to "up to date?", with its reasons.
 *
 * @param key of the sentence, its {@code facts} filled in
 * @param source where rule and period come from
 * @param href of the page and field that mends it, without the context path
 */
public record Part(
        PartName name, State state, String key, List<Object> facts, PlanRule rule, String source, String href) {
    public enum State {
        OK("ok", "Up to date"),
        CHECK("soon", "Check"),
        MISSING("act", "Missing"),
        /** not right, and it is recorded why, who mends it and by when; it keeps the answer at no */
        GAP("wait", "Gap recorded");

        private final String tag;
        private final String title;

        State(String tag, String title) {
            this.tag = tag;
            this.title = title;
        }

        /** Kind of the tag that shows it. */
        public String tag() {
            return tag;
        }

        public String title() {
            return title;
        }
    }

    public boolean ok() {
        return state == State.OK;
    }

    public String sentence() {
        return Text.say(key, facts.toArray());
    }

    /** The same part with what was recorded of why it is not right. */
    Part because(Optional<PlanFacts.Gap> gap) {
        return ok() || gap.isEmpty()
                ? this
                : new Part(
                        name,
                        State.GAP,
                        "plan.part.gap",
                        List.of(
                                gap.get().reason(),
                                gap.get().owner(),
                                Said.day(gap.get().dueOn())),
                        rule,
                        source,
                        href);
    }
}
