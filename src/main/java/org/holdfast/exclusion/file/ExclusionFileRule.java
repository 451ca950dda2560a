package org.holdfast.exclusion.file;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What a file of exclusions must be before any of it is read. */
public enum ExclusionFileRule implements Rule {
    IS_TEXT("Send a CSV or text file; save a spreadsheet as CSV first.", "Holdfast, files of exclusions"),
    IS_CENSUS(
            "The file needs the columns startdate, sessions, category and reason1, and UPN or pupilonrolltableid; a table of"
                    + " pupils needs pupilonrolltableid and UPN.",
            "School census, termlyexclusions and pupilonroll (facts F1)"),
    COLUMNS_ARE_ONCE("A column that counts stands in a file once.", "Holdfast, files of exclusions"),
    NOT_TOO_MANY_ROWS("Send at most 20,000 exclusions or 300,000 pupils at a time.", "Holdfast, files of exclusions"),
    ONE_OF_EACH(
            "Send one file of exclusions, and at most one table of pupils with it.", "Holdfast, files of exclusions"),
    PUPILS_ARE_SENT(
            "These exclusions name their pupils by a number of another table: send pupilonroll or pupilnolongeronroll too.",
            "School census, pupils link by table id (facts F1)");

    private final String sentence;
    private final String source;

    ExclusionFileRule(String sentence, String source) {
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

    /** @param what of this file, a whole sentence; may be empty */
    Refused of(String file, String what) {
        return new Refused(this, (file + ": " + what + " " + sentence).replace("  ", " "), "files");
    }
}
