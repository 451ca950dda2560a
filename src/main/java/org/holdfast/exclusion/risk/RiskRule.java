package org.holdfast.exclusion.risk;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold where a child is at risk of suspension. */
public enum RiskRule implements Rule {
    TOLD_AT_ONCE(
            "The designated teacher tells the virtual school as soon as a child in care is at risk of suspension or exclusion;"
                    + " the social worker is told too.",
            "Lincolnshire (facts B2, at risk); telling the social worker is Holdfast’s"),
    AVOIDED_AS_FAR_AS_POSSIBLE(
            "Exclusion is avoided as far as possible: write down what is offered to the child instead.",
            "NICE NG26 1.2.7"),
    SAYS_WHY("Say why, in at most 1,000 characters.", "NICE NG26 1.2.7"),
    BEGAN_BY_TODAY("Give the day since when: today, or at most a year back.", "Holdfast"),
    ONE_AT_A_TIME("The child is flagged already. Add what was offered there.", "Holdfast"),
    OFFER_SAYS_WHAT("Say what was offered, in at most 1,000 characters.", "NICE NG26 1.2.7"),
    OFFER_SAYS_WHO("Say who offered it, in at most 200 characters.", "Holdfast"),
    OFFERED_BY_TODAY("Give the day on which it was offered: from when the risk began to today.", "Holdfast"),
    SAYS_WHAT_HELPED("Say what helped, in at most 1,000 characters.", "NICE NG26 1.2.7"),
    ENDED_BY_TODAY("Give the day since when it is over: from when the risk began to today.", "Holdfast"),
    IS_OVER("This flag has ended.", "Holdfast"),
    SUSPENSION_ENDS_IT("A suspension or exclusion that begins after the flag ends it by itself.", "Holdfast");

    private final String sentence;
    private final String source;

    RiskRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }

    /** The refusal by this rule, said at a field of the form. */
    Refused at(String field) {
        return new Refused(this, sentence, field);
    }

    /** Text as it is kept. @throws Refused at the field, if it is blank or too long */
    String text(String typed, int longest, String field) {
        String said = typed.strip().replace("\r\n", "\n");
        if (said.isEmpty() || said.length() > longest) {
            throw at(field);
        }
        return said;
    }
}
