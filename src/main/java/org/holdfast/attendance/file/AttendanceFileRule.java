package org.holdfast.attendance.file;

import org.holdfast.kernel.Rule;

/** What a file of marks must be before any of it is read. */
public enum AttendanceFileRule implements Rule {
    IS_TEXT("Send a CSV, a text file or a Common Transfer File; save a spreadsheet as CSV first.", Sources.OWN),
    IS_ATTENDANCE(
            "The file needs a column that names the child (UPN, or name and birth date) and the day, session and code"
                    + " of each mark, or a week, a year or a term's totals in a row.",
            "Holdfast, formats of attendance files"),
    COLUMNS_ARE_ONCE("A column that counts stands in a file once.", Sources.OWN),
    CELLS_ARE_WHOLE(
            "A quotation mark opens a cell and does not close it properly, or a cell is endless; export the file again.",
            "CSV as RFC 4180 describes it"),
    NOT_TOO_LARGE("Send at most 64 MB at a time.", Sources.OWN),
    NOT_TOO_MANY_ROWS("Send at most 2,000,000 marks of 200,000 children at a time.", Sources.OWN),
    NOT_MOSTLY_WRONG("Far too many rows cannot be read: this is hardly the file that was meant.", Sources.OWN),
    XML_IS_SOUND(
            "The file is not sound XML, or it calls for other files or entities; export it again.",
            "Common Transfer File; XML 1.0"),
    JSON_IS_SOUND(
            "Send an object with \"marks\": an array of objects with upn, date, session and code.",
            "Holdfast, docs/bridge.md; RFC 8259"),
    NOBODY_IS_PRESENT_TOMORROW("Nobody has been present on a day to come.", "Register practice; general knowledge");

    /** Before the constants, which an enum's own constants may not be. */
    private static final class Sources {
        static final String OWN = "Holdfast, limits of attendance files";
    }

    private final String sentence;
    private final String source;

    AttendanceFileRule(String sentence, String source) {
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
