package org.holdfast.attendance;

/** What one school marked in a register year. */
public record SchoolMarks(String schoolId, Marks marks) {
    static SchoolMarks of(RegisterYear register) {
        return new SchoolMarks(register.schoolId(), register.marks());
    }
}
