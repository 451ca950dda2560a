package org.holdfast.attendance;

import org.holdfast.kernel.Rule;

/** Rules of registers and rates. */
public enum AttendanceRule implements Rule {
    CODE_IS_KNOWN(
            "A mark is one of the codes of its scheme",
            "School Attendance (Pupil Registration) (England) Regulations 2024, SI 2024/208, regulation 10"),
    CODE_IS_IN_USE(
            "A code is used only on the days for which it was in force",
            "SI 2024/208 and the code sets before it"),
    MISSING_IS_NOT_PRESENT(
            "A session without a mark is neither present nor absent and is in no figure",
            "Pupil absence statistics, methodology; general knowledge"),
    ATTENDANCE_RATE(
            "Attendance is the sessions attended or educated off site, out of the sessions possible",
            "Pupil absence statistics, methodology"),
    PERSISTENT_ABSENCE(
            "Persistently absent: 10% or more of the child's own possible sessions missed",
            "Pupil absence statistics, methodology"),
    SEVERE_ABSENCE(
            "Severely absent: 50% or more of the child's own possible sessions missed",
            "Pupil absence statistics, methodology"),
    GROUP_RATE_IS_A_RATIO_OF_SUMS(
            "The rate of a group is all its sessions attended out of all its sessions possible",
            "General knowledge"),
    NEWER_MARKS_STAND(
            "What was known later stands: an older file never changes a newer mark", "Register practice; general knowledge"),
    MAIN_SCHOOL_MARKS(
            "The main school's register counts; where it says D, the other school's mark does",
            "SI 2024/208 regulation 10, dual registration"),
    TWO_SCHOOLS_DISAGREE(
            "Where two schools' marks of one session cannot both be true, the main school's stands until a person decides",
            "SI 2024/208 regulation 10, dual registration; register practice"),
    DECISION_HAS_A_REASON("Whoever decides says why", "Register practice; general knowledge"),
    MINUTES_FIT_THE_SESSION("Minutes late are 1 to 240", "A session is half a school day (facts A1)"),
    REASON_IS_WRITTEN_DOWN("Code Y7 needs its reason in writing", "Attendance guidance of Oxfordshire (facts A1)"),
    REASON_IS_SHORT("A reason has at most 500 characters", "Register practice; general knowledge"),
    DAY_HAS_COME("A session is marked when it is held, not before", "SI 2024/208, explanatory note"),
    MARKS_BY_A_SCHOOL_OF_THE_CHILD(
            "A school marks the sessions of the days on which the child is on its roll", "SI 2024/208 regulation 10"),
    MAIN_SCHOOL_DECIDES(
            "The main school decides where the marks of two schools disagree",
            "SI 2024/208 regulation 10, dual registration; general knowledge");

    private final String sentence;
    private final String source;

    AttendanceRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
