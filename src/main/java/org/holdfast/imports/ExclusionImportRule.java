package org.holdfast.imports;

import org.holdfast.kernel.Rule;

/** How files of exclusions come in. */
public enum ExclusionImportRule implements Rule {
    A_FILE_IS_CHOSEN(
            "Choose a file of exclusions, and the table of pupils it belongs to if it names no UPN.", "Holdfast"),
    ENOUGH_IS_KNOWN(
            "Too few rows are of children known here, so nothing of the file is read.",
            "Holdfast; the limit is a setting of the authority"),
    STILL_OPEN("This row asks nothing. Look at the list again.", "Safeguards 2 and 5"),
    WHO_IS_WHO(
            "A child is known by its UPN or a former one. Without a number, or with another birth date, a person decides.",
            "Safeguards 2 and 5"),
    WHOSE_CHILDREN(
            "Children looked after by your authority, and children on roll in its area. Of all others nothing is kept.",
            "Safeguards 1, data manager"),
    SAME_EXCLUSION(
            "The same child, first day and category is the same exclusion. Where length or reasons differ, what stands here"
                    + " stays until a person takes the file’s, field by field.",
            "Holdfast F71: an old source never overwrites newer"),
    NOT_SAID_IN_THE_FILE(
            "A census says neither who decided nor what was tried before; the record says so.",
            "School census, exclusion rows (facts B1)"),
    OLD_ROWS_TELL_NOBODY(
            "What began more than five school days ago counts and moves the plan, but sends no notice: a census tells of a"
                    + " term that is over, and a notice of today would be taken for news. What began since is told like any"
                    + " other.",
            "Safeguards 7, told without delay; the five days are Holdfast’s");

    /** School days after its first for which an exclusion is news. */
    static final int NEWS_DAYS = 5;

    private final String sentence;
    private final String source;

    ExclusionImportRule(String sentence, String source) {
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
