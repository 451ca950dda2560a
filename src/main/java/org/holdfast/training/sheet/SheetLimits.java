package org.holdfast.training.sheet;

/** How much of a file is read at all, so that a small one cannot swell into a huge one. */
final class SheetLimits {
    /** People of one sheet. */
    static final int PEOPLE = 5_000;

    /** Rows above the heading: titles, dates and blank lines. */
    static final int ABOVE = 20;

    /** Bytes of a spreadsheet once unpacked. */
    static final int UNPACKED = 32 * 1024 * 1024;

    /** Parts of a spreadsheet. */
    static final int PARTS = 500;

    /** Columns that are looked at. */
    static final int COLUMNS = 100;

    /** Signs of a cell that are kept. */
    static final int CELL = 1_000;

    private SheetLimits() {}

    static void checkRows(String file, int rows) {
        if (rows > PEOPLE + ABOVE) {
            throw SheetRule.NOT_TOO_MUCH.of(file, "it has more rows than that.");
        }
    }
}
