package org.holdfast.bridge;

/** What came of one row that a client sent; the gravest of its marks counts. */
enum SentRow {
    /** Blank or a filler: says nothing. */
    NO_MARK(""),
    /** Stands now, or stood already, or something said later stands. */
    TAKEN(""),
    NOT_ON_ROLL("The child was not on this school's roll that day"),
    OTHER_SCHOOL("The row names another school than the address"),
    NEEDS_REVIEW("The name and birth date are a child's, but only a number is sure: give the UPN"),
    /** The same for a child of another authority and for none at all. */
    UNKNOWN_CHILD("No child of yours is known by this"),
    INVALID("");

    private final String words;

    SentRow(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
