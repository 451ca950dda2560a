package org.holdfast.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.holdfast.web.Text;

/**
 * A day on which a plan is due, with its reasons.
 *
 * @param key of the sentence that names the unit, its {@code facts} filled in
 * @param source where the rule and its number come from, and whose setting that is
 * @param href of the page that meets it, without the context path
 */
public record DueDate(LocalDate day, DueRule rule, String key, List<Object> facts, String source, String href) {
    /** "20 working days after 2 Nov 2026, when care began". */
    public String words() {
        return Text.say("plan.due.words." + key, facts.toArray());
    }

    public String title() {
        return Text.say("plan.due.rule." + rule.name().toLowerCase(Locale.ROOT));
    }

    public boolean overdue(LocalDate today) {
        return day.isBefore(today);
    }
}
