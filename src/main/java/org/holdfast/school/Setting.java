package org.holdfast.school;

/** A threshold or period that law or an authority sets; the national default and its source stand in the database. */
public enum Setting {
    /** Terms for which a checked contact counts as verified: 1 is the present term, 2 also the one before. */
    CONTACT_VERIFIED_TERMS(1, 6),
    KEY_PERSON_VERIFIED_TERMS(1, 6),
    SAFE_PLACE_VERIFIED_TERMS(1, 6),
    SUPPORT_VERIFIED_TERMS(1, 6),
    PREFERENCES_VERIFIED_TERMS(1, 6),
    /** Longest time from approval to review, in days. */
    REVIEW_WITHIN_DAYS(30, 183),
    /** Working days within which somebody does what they were asked for. */
    TASK_WITHIN_WORKING_DAYS(1, 60),
    /** From the start of care until the plan is started; an authority may be stricter than the guidance, never laxer. */
    PEP_STARTED_WORKING_DAYS(1, 10),
    /** From the start of care until the plan is ready for the first review of the care plan. */
    PEP_READY_WORKING_DAYS(1, 20),
    /** From a change of school until the plan is reviewed. */
    SCHOOL_CHANGE_WORKING_DAYS(1, 60),
    /** From a real change of home until the plan is reviewed. */
    PLACEMENT_CHANGE_WORKING_DAYS(1, 60),
    /** Of a hundred rated plans, how many are rated blind a second time. */
    QA_SECOND_RATING_PERCENT(0, 100),
    /** Of a hundred marks of an attendance file, how many must be of children known here for it to be loaded. */
    ATTENDANCE_MATCH_PERCENT(0, 100),
    /** Percentage points by which attendance has fallen before it is said. */
    DROP_POINTS(3, 50),
    /** School weeks over which a drop is looked for. */
    DROP_WEEKS(2, 12),
    /** Sessions missed one after the other before it is said. */
    DROP_RUN_SESSIONS(2, 40),
    /** Absences on the same weekday before it is said. */
    DROP_WEEKDAY_TIMES(2, 10),
    /** Late arrivals over the weeks of a drop before it is said. */
    DROP_LATE_TIMES(2, 40),
    /** Time of the day, in minutes since midnight, from which a mark of the morning is missed. */
    MORNING_MARKS_TIME(480, 720),
    /** The same of the afternoon. */
    AFTERNOON_MARKS_TIME(720, 1080),
    /** School days within which the reason of an absence is found out; an authority may be stricter, never laxer. */
    REASON_SCHOOL_DAYS(1, 5);

    private final int least;
    private final int most;

    Setting() {
        this(0, 400);
    }

    Setting(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Least that an authority may set. */
    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    boolean allows(int number) {
        return number >= least && number <= most;
    }
}
