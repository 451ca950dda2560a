package org.holdfast.imports;

import org.holdfast.attendance.Said;

/**
 * One mark of a file beside what stands here.
 *
 * @param line of the file
 * @param index of the session in its register year
 * @param symbol what the file says
 * @param old what stood here when the file was read, 0 for no mark
 */
record FoundMark(int line, int index, byte symbol, byte old, MarkView outcome) {
    FoundMark as(MarkView other) {
        return new FoundMark(line, index, symbol, old, other);
    }

    Said said() {
        return new Said(index, symbol);
    }
}
