package org.holdfast.child;

import org.holdfast.kernel.Rule;

/** What must hold of a child's record. */
public enum ChildRule implements Rule {
    HAS_A_NAME("Give a forename and a surname.", "Holdfast"),
    YEAR_FITS_AGE(
            "Choose a year within three of the year of the child's age.",
            "School census year groups; general knowledge"),
    UPN_IS_VALID(
            "A UPN is a check letter, 11 digits, and a last digit or letter.",
            "Government Data Standards Catalogue, UPN 2.0"),
    ADOPTION_ENDS_THE_LINK(
            "On an adoption order the record is closed and sealed; nothing joins it to a later one.",
            "Authorities' practice; SSDA903 REC E11, E12"),
    LEAVING_CARE_ENDS_ACCESS(
            "On leaving care the virtual school and the social worker lose access that day.",
            "Safeguards 3; Children Act 1989 s22 (duty to looked-after children)"),
    STATUS_NEEDS_DISCLOSURE(
            "That a child was in care is shown only as far as the person with parental responsibility has agreed.",
            "DfE guidance 2018, previously looked-after children: parents choose whether the school knows"),
    DISCLOSURE_BY_ENTITLED_PERSON(
            "Say who agreed: the person with parental responsibility or the competent young person, by name.",
            "DfE guidance 2018, previously looked-after children"),
    FORM_IS_FOR_THIS_CHILD(
            "This page was opened for another child. Nothing was saved. Open the child again.",
            "Holdfast, wrong-child guard"),
    UNDER_18_OR_AGREED(
            "At 18 the young person decides who goes on seeing the record.",
            "General knowledge, to be confirmed locally"),
    NOT_SUPERSEDED("This entry was changed meanwhile. Open the page again.", "Holdfast");

    private final String sentence;
    private final String source;

    ChildRule(String sentence, String source) {
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
