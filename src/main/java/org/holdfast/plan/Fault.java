package org.holdfast.plan;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.web.Text;

/**
 * One thing that a plan is found wanting in.
 *
 * @param blocking whether it stands against submitting as long as it is neither put right nor, where that is possible,
 *     recorded as a gap
 * @param key of the sentence, its {@code facts} filled in
 * @param href of the page and field that mends it, without the context path
 * @param gapHref page on which it can be said why it cannot be right yet; empty where that is no way
 * @param owner whose it is to mend
 * @param section title of the section it lies in, for those that are told together; empty for all others
 */
public record Fault(
        CheckRule rule,
        boolean blocking,
        String key,
        List<Object> facts,
        String href,
        Optional<String> gapHref,
        Role owner,
        String section) {
    public String sentence() {
        return Text.say(key, facts.toArray());
    }

    /** What to do before submitting. */
    String demand() {
        return gapHref.isPresent() ? Text.say("plan.check.demand", sentence()) : sentence() + ".";
    }

    /** Symbol that shows it. */
    public String tag() {
        return blocking ? "act" : "soon";
    }
}
