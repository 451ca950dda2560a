package org.holdfast.attendance;

/**
 * What came of taking in marks.
 *
 * @param marks sessions whose mark is new or another now
 * @param corrected how many of these replaced another mark
 */
public record Entered(int marks, int corrected) {
    public static final Entered NOTHING = new Entered(0, 0);

    public Entered plus(Entered other) {
        return new Entered(marks + other.marks, corrected + other.corrected);
    }
}
