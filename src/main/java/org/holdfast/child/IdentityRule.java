package org.holdfast.child;

import org.holdfast.kernel.Rule;

/** Who is who, when a source and a record are compared. */
public enum IdentityRule implements Rule {
    NUMBERS_IDENTIFY(
            "A child is found by UPN, then by former UPN, then by the authority's child id, then by NHS number; a name and a birth date only "
                    + "ever propose one to a person.",
            "Matching order of imports: safeguards 5"),
    SEALED_STAYS_SEALED(
            "A record closed by adoption matches nothing and joins nothing.",
            "Authorities' practice; SSDA903 REC E11, E12"),
    NOT_JOINED_FROM_HERE(
            "This record cannot be joined from here. Ask the school or the authority that keeps it.",
            "Safeguards 5: a hit outside the caseload shows no detail"),
    WHO_DECIDES_SAYS_WHY(
            "Say how you know, for whoever looks at it later.", "Safeguards 5: a person decides; Holdfast"),
    ALIKE_MAY_BE_TWO(
            "Two children may have the same name and birth date: twins, siblings, a corrected age.", "Safeguards 5"),
    STILL_OPEN("This row asks for no decision any more. Look at the list again.", "Holdfast");

    private final String sentence;
    private final String source;

    IdentityRule(String sentence, String source) {
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
}
