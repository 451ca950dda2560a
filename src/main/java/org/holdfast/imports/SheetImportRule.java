package org.holdfast.imports;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** How sign-in sheets come in. */
public enum SheetImportRule implements Rule {
    ONE_SHEET("Choose one sign-in sheet.", "Holdfast F44"),
    HAS_A_COURSE("Choose the course that the sheet is of; keep it first where it is not in the list.", "Holdfast F44"),
    HAS_A_DAY("Say on which day the course was held.", "Holdfast F44"),
    SCHOOL_IS_KNOWN(
            "Say at which school its people work: the sheet has no column for it, and there are several.",
            "Holdfast F44"),
    GROUP_IS_CHOSEN(
            "Choose to which group of staff the new person belongs.", "Holdfast F45: the share in date is by group"),
    STILL_OPEN("This row asks nothing of the kind. Look at the list again.", "Holdfast F44"),
    WHO_IS_WHO(
            "A person is known by their whole name at their school. Where two have it, the spelling is unlike, or the e-mail is"
                    + " another, a person decides, and nothing is chosen for them.",
            "Holdfast F44; safeguards 5 in the same way"),
    NEW_PEOPLE_ARE_ADDED_BY_A_PERSON(
            "Whoever is not known at the school is added to its staff only when you say so, with their group.",
            "Holdfast F44, F45"),
    ABSENT_ARE_LEFT_OUT(
            "Who is marked as absent is not put down; where nothing stands in the column for signing, you are asked.",
            "Holdfast F44"),
    WITHDRAWN_STAYS_WITHDRAWN(
            "Who was taken off the session by a person is put down again only when you say so.",
            "Holdfast F71: an old source never overwrites newer"),
    UNDECIDED_STAY(
            "What nobody decided stays on the list, and can be loaded later, for as long as the file is kept.",
            "Holdfast F44");

    private final String sentence;
    private final String source;

    SheetImportRule(String sentence, String source) {
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

    Refused at(String field) {
        return new Refused(this, sentence, field);
    }
}
