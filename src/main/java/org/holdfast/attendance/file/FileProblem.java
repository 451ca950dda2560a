package org.holdfast.attendance.file;

/**
 * Why nothing was taken from a row, or from one of its cells.
 *
 * @param line of the file, the first is 1; of a Common Transfer File the child's number in it
 * @param column in the file's own words; empty for the row as a whole
 * @param what is wrong
 * @param cure what to do about it
 */
public record FileProblem(int line, String column, String what, String cure) {
    private static final int SHOWN = 40;

    /** Text of a cell fit for a message: short, on one line. */
    public static String quoted(String cell) {
        String plain = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
        return "“" + plain.replaceAll("\\p{C}", "?") + "”";
    }

    /** Both sentences, for an error column. */
    public String words() {
        return what + ". " + cure + ".";
    }
}
