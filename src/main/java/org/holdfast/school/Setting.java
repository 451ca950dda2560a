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
    /** From a change of school, home, status or social worker until every contact is checked. */
    CONTACTS_AFTER_CHANGE_WORKING_DAYS(1, 60),
    /** From such a change until the key person is told. */
    KEY_PERSON_TOLD_WORKING_DAYS(1, 60),
    /** From a change of home until it is said whether the school stays the same. */
    SAME_SCHOOL_WORKING_DAYS(1, 60),
    /** From a change of home or school until transport is arranged. */
    TRANSPORT_WORKING_DAYS(1, 60),
    /** For how long the school that a child has left reads the last plan; 0 for not at all. */
    SENDER_READS_DAYS(0, 60),
    /** From a real change of home until the plan is reviewed. */
    PLACEMENT_CHANGE_WORKING_DAYS(1, 60),
    /** Of a hundred rated plans, how many are rated blind a second time. */
    QA_SECOND_RATING_PERCENT(0, 100),
    /** Of a hundred marks of an attendance file, how many must be of children known here for it to be loaded. */
    ATTENDANCE_MATCH_PERCENT(0, 100),
    /** Of a hundred rows of a file of exclusions, how many must be of children known here for it to be read. */
    EXCLUSION_MATCH_PERCENT(0, 100),
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
    REASON_SCHOOL_DAYS(1, 5),
    /** Working hours within which whoever is told of a suspension says so. */
    ACKNOWLEDGED_WITHIN_HOURS(1, 16),
    /** When an authority's offices open on a working day, in minutes since midnight. */
    WORKING_DAY_BEGINS_TIME(360, 720),
    /** The same for when they close. */
    WORKING_DAY_ENDS_TIME(780, 1200),
    /** School day of a suspension from which full-time education elsewhere is named; law says six, never later. */
    PROVISION_FROM_SCHOOL_DAY(1, 6),
    /** Days of suspension in a term beyond which the governors are told; law. */
    GOVERNORS_TOLD_OVER_SCHOOL_DAYS(1, 5),
    /** Days of suspension in a term beyond which the governors must meet; law. */
    GOVERNORS_MEET_OVER_SCHOOL_DAYS(1, 15),
    GOVERNORS_MEET_WITHIN_SCHOOL_DAYS(1, 15),
    /** Within which the governors meet where parents ask to be heard. */
    REPRESENTATIONS_WITHIN_SCHOOL_DAYS(1, 50),
    /** Most days of suspension in a school year; law. */
    SUSPENSION_LIMIT_SCHOOL_DAYS(1, 45),
    /** Doubtful, and therefore a setting: 1 if lunchtimes count to the limit of the school year. */
    LUNCHTIMES_COUNT_TO_LIMIT(0, 1),
    /** Doubtful, and therefore a setting: 1 if the counts of a term add up across schools. */
    TERM_SUMS_ACROSS_SCHOOLS(0, 1),
    /** From a suspension or exclusion until the plan is reviewed. */
    SUSPENSION_REVIEW_WORKING_DAYS(1, 60),
    /** Early leaves, C2, B and collections that together may be an exclusion without a record. */
    INFORMAL_PATTERN_TIMES(2, 20),
    /** School days over which they are counted. */
    INFORMAL_PATTERN_SCHOOL_DAYS(5, 60),
    /** For how long a training session counts. */
    TRAINING_VALID_MONTHS(1, 120),
    /** A figure of fewer children than this, but not none, is hidden; doubtful how many, and therefore a setting. */
    MEASURE_LEAST_CHILDREN(3, 20);

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

    /** Whether it is only yes or no. */
    public boolean yesOrNo() {
        return least == 0 && most == 1;
    }

    boolean allows(int number) {
        return number >= least && number <= most;
    }
}
