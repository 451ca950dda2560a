package org.holdfast.bridge.agreement;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of an agreement on sharing. */
public enum AgreementRule implements Rule {
    PARTNER_IS_NAMED("Write who the partner is, in up to 200 characters.", "Safeguards 10: each partner's agreement"),
    AGREEMENT_IS_NAMED("Give the agreement a name of up to 100 characters.", "Holdfast"),
    PURPOSE_IS_SAID("Write what the data is shared for, in up to 500 characters.", "F68: purpose"),
    WHERE_IT_IS_KEPT("Write in up to 200 characters where the signed agreement is kept.", "Holdfast"),
    BASIS_IS_CHOSEN(
            "Choose the lawful basis, the condition for special category data, and who is controller.",
            "Safeguards 10; facts F: a basis of Article 6 and a condition of Article 9"),
    PART_IS_CHOSEN("Tick at least one thing that is shared.", "F68: existence or content, fields"),
    CLIENT_IS_CHOSEN("Tick the case systems that it is for, or that it is for all.", "Holdfast"),
    CLIENT_IS_THE_AUTHORITYS("Tick case systems of this authority alone.", "Holdfast"),
    BEGINS_IN_OUR_TIME("Choose days between 1 January 2000 and 31 December 2100.", "Holdfast"),
    ENDS_AFTER_IT_BEGINS("Choose a last day that is not before the first.", "F68: dates"),
    REVOKING_HAS_A_REASON("Write why it is revoked, in up to 500 characters.", "F68: revoke now; safeguards 10"),
    REVOKED_ONCE("Nothing is left to revoke: this agreement is over already.", "Holdfast");

    private final String sentence;
    private final String source;

    AgreementRule(String sentence, String source) {
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

    /** @param field of the form that the words belong to */
    Refused at(String field) {
        return new Refused(this, sentence, field);
    }
}
