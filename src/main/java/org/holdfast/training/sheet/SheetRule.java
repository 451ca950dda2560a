package org.holdfast.training.sheet;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What a sign-in sheet must be before any of it is read. */
public enum SheetRule implements Rule {
    IS_A_TABLE("Send the sheet as a CSV or text file, or as a spreadsheet (.xlsx).", "Holdfast, sign-in sheets"),
    IS_SOUND(
            "Open it in a spreadsheet program, save it again as .xlsx or CSV and send that.",
            "Holdfast, sign-in sheets"),
    HAS_A_HEADING(
            "The sheet needs a heading with name, or with forename and surname; job, staff group, school or URN, e-mail and"
                    + " signed may stand beside it, in any order.",
            "Holdfast, sign-in sheets (F44)"),
    COLUMNS_ARE_ONCE("A column that counts stands in a sheet once.", "Holdfast, sign-in sheets"),
    NOT_TOO_MUCH("Send at most 5,000 people at a time.", "Holdfast, sign-in sheets"),
    NO_MACROS(
            "Save it without macros, as .xlsx or CSV: a program in a file is never taken in.",
            "Holdfast, sign-in sheets"),
    NOT_LOCKED(
            "Save it without a password, as .xlsx or CSV. Old .xls files must be saved anew too.",
            "Holdfast, sign-in sheets"),
    HAS_PEOPLE("A sheet without a single person in it records nothing.", "Holdfast, sign-in sheets");

    private final String sentence;
    private final String source;

    SheetRule(String sentence, String source) {
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

    /** @param what of this file, a whole sentence */
    Refused of(String file, String what) {
        return new Refused(this, file + ": " + what + " " + sentence, "files");
    }
}
