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
    NEED_SAID_BY_SOMEBODY("Name who says so and what they are.", "NICE NG26 1.2.5; Holdfast safeguards 9"),
    SCHOOL_NEVER_DIAGNOSES(
            "A school may record “may have”. “Has” needs a named health or social care professional.",
            "NICE NG26 1.3.6; Holdfast safeguards 9"),
    UPN_IS_ONE_CHILDS(
            "Check this number against the admission register: it cannot be recorded here as it is.",
            "Holdfast safeguards 5: a shared number is decided by a person"),
    ALREADY_ON_YOUR_LIST("A child with this number is on your list already. Find them by the number.", "Holdfast"),
    AT_YOUR_SCHOOL("Choose a school at which you are designated teacher, deputy or acting.", "Holdfast safeguards 1"),
    MAIN_SCHOOL_WRITES("Only the child’s main school changes this; the others read.", "Holdfast safeguards 6"),
    SCHOOL_IS_KNOWN("No school has this URN. Check it on Get Information about Schools.", "GIAS: a URN has six digits"),
    ONE_PLACE_AT_A_TIME(
            "The child is on roll there in those days already. Change that entry, or choose another day.",
            "Holdfast safeguards 6"),
    ENDS_AFTER_IT_BEGINS("Choose a day after the one on which it began.", "Holdfast"),
    STAFF_AT_THE_SCHOOL("Choose an adult who works at the child’s school now.", "Holdfast safeguards 1"),
    ACTING_AUTHOR_FILLS_A_GAP(
            "The virtual school head of the authority that looks after the child names an acting author where there is"
                    + " no school place, or no designated teacher in post.",
            "Safeguards 1"),
    ACTING_AUTHOR_WORKS_HERE("Choose an adult who works for your authority now and can sign in.", "Safeguards 1"),
    BORN_BEFORE_TODAY("Give a birth date in the past, within 26 years.", "Holdfast"),
    LOOKALIKES_WAIT(
            "Another record may be this child’s. A person decides whether it is; nothing of it is shown.",
            "Holdfast safeguards 5"),
    EVERY_LOOK_IS_WRITTEN_DOWN(
            "Every view, search, print and change is written down and kept.", "UK GDPR Art 5(2), 30; Holdfast"),
    CODE_OF_ITS_KIND("Choose one of the answers offered.", "Facts E5: codes of the school census and of SSDA903"),
    SEN_IS_THE_SCHOOLS(
            "A school says what provision for special educational needs a child has. Ethnicity, disability and arriving"
                    + " alone come from social care and the virtual school.",
            "Holdfast safeguards 1; ADR 0016"),
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
