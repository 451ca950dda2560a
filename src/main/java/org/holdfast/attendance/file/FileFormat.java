package org.holdfast.attendance.file;

/** The shapes in which schools' systems give out attendance, told apart by content and never by a file's name. */
public enum FileFormat {
    DAILY("a row for each child, day and session"),
    WEEK_GRID("a row for each child and week"),
    YEAR_STRING("a row for each child with a year's marks in one cell"),
    CTF("Common Transfer File"),
    JSON("JSON of the bridge"),
    /** How often each code was given; kept apart from marks. */
    TOTALS("a row for each child with a column for each code");

    private final String title;

    FileFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
