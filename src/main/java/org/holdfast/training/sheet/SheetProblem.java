package org.holdfast.training.sheet;

/**
 * Why nothing was taken from a row.
 *
 * @param line of the file, the first is 1
 * @param column in the file's own words; empty for the row as a whole
 * @param what is wrong, without a full stop
 * @param cure what to do about it, without a full stop
 */
public record SheetProblem(int line, String column, String what, String cure) {
    private static final int SHOWN = 40;

    /** Text of a cell fit for a message: short, on one line. */
    static String quoted(String cell) {
        String plain = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
        return "“" + plain.replaceAll("\\p{C}", "?") + "”";
    }
}
