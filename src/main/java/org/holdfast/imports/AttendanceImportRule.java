package org.holdfast.imports;

import org.holdfast.kernel.Rule;

/** How attendance files come in. */
public enum AttendanceImportRule implements Rule {
    A_FILE_IS_CHOSEN("Choose a file with attendance.", "Holdfast"),
    NOT_NOW("This file is being worked on, or was closed already. Nothing was changed.", "Holdfast"),
    NOTHING_TO_LOAD("No mark of this file can be loaded.", "Holdfast"),
    NOT_FROM_TOMORROW("The file cannot have been made later than now.", "Holdfast"),
    ENOUGH_IS_KNOWN(
            "Too few marks are of children known here, so nothing of the file is loaded.",
            "Holdfast; the limit is a setting of the authority"),
    TOTALS_ARE_NO_MARKS(
            "This file only says how often each code was given. Send one with a mark for each session.",
            "A total says nothing of any one session"),
    NOT_MOSTLY_WRONG("More than 20,000 rows are wrong, so the file was not read to its end.", "Holdfast"),
    STILL_OPEN("This row asks nothing. Look at the list again.", "Safeguards 2 and 5"),
    COULD_NOT_BE_DONE(
            "The server could not finish it in three tries. Nothing was changed; send the file again.", "Holdfast"),
    SENDER_MAY_NO_LONGER("Whoever sent the file may no longer send attendance. Nothing was changed.", "Holdfast"),
    DROPPED_FOR_AN_AUTHORITY(
            "The folder's name is the code of no local authority, so nobody can look after this file.", "Holdfast"),
    CHANGES_ARE_DECIDED(
            "A mark that takes the place of another is loaded by itself, unless somebody works with the one that stands:"
                    + " then a person decides.",
            "Holdfast F71: strict for children with open work, light for others"),
    PLAN_IS_WITH_SOMEBODY("A plan that is ready, submitted or returned shows the mark that stands.", "Holdfast F71"),
    ABSENCE_IS_FOLLOWED_UP("Somebody has followed up the absence of that day.", "Holdfast F39 and F71"),
    SUSPENSION_STANDS("A suspension stands for this session.", "Holdfast F71; safeguards 7"),
    WORK_WAS_OPEN("Somebody worked with the mark that stands when the file was read.", "Holdfast F71"),
    SAME_FILE_TWICE(
            "The same file sent again says no more than before: its marks count as said when it first came.",
            "Holdfast; what was known later stands"),
    WHO_IS_WHO(
            "A child is known by its UPN or a former one. Without a number, or with another birth date, a person decides.",
            "Safeguards 2 and 5"),
    WHOSE_CHILDREN(
            "Children looked after by your authority, and children on roll in its area. Of all others nothing is kept.",
            "Safeguards 1, data manager");

    private final String sentence;
    private final String source;

    AttendanceImportRule(String sentence, String source) {
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
