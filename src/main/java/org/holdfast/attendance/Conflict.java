package org.holdfast.attendance;

/**
 * Two schools' marks of one session that cannot both be true.
 *
 * @param index of the session, see {@link Slot}
 * @param standing what counts until a person decides
 */
record Conflict(int index, String standingSchool, byte standing, String otherSchool, byte other) {
    static Conflict of(int index, SchoolMarks standing, SchoolMarks other) {
        return new Conflict(
                index,
                standing.schoolId(),
                standing.marks().at(index),
                other.schoolId(),
                other.marks().at(index));
    }

    /** The same, told from the other school. */
    Conflict turned() {
        return new Conflict(index, otherSchool, other, standingSchool, standing);
    }
}
