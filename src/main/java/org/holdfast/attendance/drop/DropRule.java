package org.holdfast.attendance.drop;

import org.holdfast.kernel.Rule;
import org.holdfast.school.Setting;

/** By what a drop in attendance is recognised, each with the setting that says how much is enough. */
public enum DropRule implements Rule {
    BELOW_OWN_BASE(
            "Attendance over the last school weeks is compared with the child’s own rate of the last term, not with others;"
                    + " one spell of absence alone, or an agreed part-time timetable, is not a drop",
            "Holdfast F37; how many points and weeks is a setting of the authority",
            Setting.DROP_POINTS),
    SINCE_THIS_PLACEMENT(
            "Attendance since the last move of home is compared with the twelve school weeks before it",
            "Holdfast F36, F37; how many points is a setting of the authority",
            Setting.DROP_POINTS),
    RUN_OF_SESSIONS(
            "Sessions missed one after the other are pointed out; holidays and closures between them do not end a run,"
                    + " a missing mark does, and a run of illness is pointed out at twice the length",
            "Holdfast F37; how many is a setting of the authority",
            Setting.DROP_RUN_SESSIONS),
    WEEKDAY_PATTERN(
            "Absences that fall on one weekday, at least half of these days and four times as often as on other days,"
                    + " are pointed out",
            "Holdfast F37; how many is a setting of the authority",
            Setting.DROP_WEEKDAY_TIMES),
    LATENESS_CREEPS_UP(
            "Late arrivals are pointed out when they are three times as frequent as in the child’s own last term and not"
                    + " growing fewer",
            "Holdfast F37; how many is a setting of the authority",
            Setting.DROP_LATE_TIMES);

    private final String sentence;
    private final String source;
    private final Setting setting;

    DropRule(String sentence, String source, Setting setting) {
        this.sentence = sentence;
        this.source = source;
        this.setting = setting;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }

    /** How much is enough. */
    public Setting setting() {
        return setting;
    }
}
