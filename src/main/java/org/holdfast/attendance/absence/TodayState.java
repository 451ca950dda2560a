package org.holdfast.attendance.absence;

import java.util.Set;
import org.holdfast.attendance.CodeTable;

/** How a child stands in the day's register; the one that needs somebody most comes first. */
public enum TodayState {
    /** absent, and nobody knows why (N, O) */
    UNEXPLAINED("act", true),
    /** a mark is missing though it should be here; never counted as present */
    NO_MARK("unk", true),
    SUSPENDED("suspended", true),
    /** absent for a reason */
    ABSENT("soon", true),
    /** the register need not be here yet */
    WAITING("wait", false),
    NOT_REQUIRED("quiet", false),
    PRESENT("ok", false),
    /** the school sends its marks once a week, and the week is not over */
    NOT_LIVE("quiet", false),
    /** nursery or college without a register */
    NOT_COLLECTED("quiet", false),
    NO_SCHOOL_TODAY("quiet", false),
    NO_SCHOOL("quiet", false);

    private static final Set<String> NOBODY_KNOWS = Set.of("N", "O");
    private static final String SUSPENSION = "E";
    /** Arrived after the register closed: an absence in figures, and yet there. */
    private static final String LATE = "U";

    private final String kind;
    private final boolean listed;

    TodayState(String kind, boolean listed) {
        this.kind = kind;
        this.listed = listed;
    }

    /** Shape and colour of its tag. */
    public String kind() {
        return kind;
    }

    /** Whether somebody must look at the child today. */
    public boolean listed() {
        return listed;
    }

    /** What a mark says; no mark says nothing, {@link #NO_MARK}. */
    static TodayState of(byte symbol, CodeTable codes) {
        String letter = codes.letter(symbol);
        return switch (codes.category(symbol)) {
            case NO_MARK -> NO_MARK;
            case NOT_POSSIBLE -> NOT_REQUIRED;
            case PRESENT, APPROVED_ACTIVITY -> PRESENT;
            case AUTHORISED -> letter.equals(SUSPENSION) ? SUSPENDED : ABSENT;
            case UNAUTHORISED -> NOBODY_KNOWS.contains(letter) ? UNEXPLAINED : letter.equals(LATE) ? PRESENT : ABSENT;
        };
    }
}
