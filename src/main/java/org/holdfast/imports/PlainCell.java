package org.holdfast.imports;

/** A cell of a file that a spreadsheet will open: what begins like a formula is made text by an apostrophe. */
final class PlainCell {
    private PlainCell() {}

    static String of(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
