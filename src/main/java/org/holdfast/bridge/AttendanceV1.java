package org.holdfast.bridge;

import java.util.List;

/**
 * What came of marks that were sent.
 *
 * @param rows that held something
 * @param taken rows whose marks were taken in
 * @param changed sessions whose mark is another now
 * @param corrected how many of these replaced another mark
 */
public record AttendanceV1(String urn, int rows, int taken, int changed, int corrected, List<ResultV1> results) {
    /**
     * @param row number of the mark in the JSON array, line of the CSV, or child of the XML; the first is 1
     * @param result {@code TAKEN}, {@code NO_MARK}, {@code NOT_ON_ROLL}, {@code OTHER_SCHOOL}, {@code NEEDS_REVIEW},
     *     {@code UNKNOWN_CHILD} or {@code INVALID}
     * @param detail what is wrong and what to do
     */
    public record ResultV1(int row, String result, String detail) {}
}
