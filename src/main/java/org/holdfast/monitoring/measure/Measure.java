package org.holdfast.monitoring.measure;

import org.holdfast.web.Text;

/** A figure that is asked for, in the order of the page. Statements 1, 3 and 4 of QS133 follow with the care records. */
public enum Measure {
    SUPPORT_PLANNED(MeasureRule.SUPPORT_PLANNED, Kind.STANDARD, Block.HAS),
    SUPPORT_PLANNED_HAS_OR_MAY(MeasureRule.SUPPORT_PLANNED_HAS_OR_MAY, Kind.STANDARD, Block.HAS_OR_MAY),
    SUPPORT_PLANNED_IN_CARE(MeasureRule.SUPPORT_PLANNED_IN_CARE, Kind.LOCAL, Block.IN_CARE),
    UP_TO_DATE_IN_CARE(MeasureRule.UP_TO_DATE_IN_CARE, Kind.LOCAL, Block.UP_TO_DATE),
    ATTENDANCE_WITH(MeasureRule.ATTENDANCE_WITH, Kind.OUTCOME, Block.ATTENDANCE),
    ATTENDANCE_WITHOUT(MeasureRule.ATTENDANCE_WITHOUT, Kind.OUTCOME, Block.ATTENDANCE),
    SUSPENDED_WITH(MeasureRule.SUSPENDED_WITH, Kind.OUTCOME, Block.SUSPENSION),
    SUSPENDED_WITHOUT(MeasureRule.SUSPENDED_WITHOUT, Kind.OUTCOME, Block.SUSPENSION);

    /** Whose figure it is. */
    public enum Kind {
        STANDARD,
        LOCAL,
        OUTCOME
    }

    private final MeasureRule rule;
    private final Kind kind;
    private final Block block;

    Measure(MeasureRule rule, Kind kind, Block block) {
        this.rule = rule;
        this.kind = kind;
        this.block = block;
    }

    public MeasureRule rule() {
        return rule;
    }

    public Kind kind() {
        return kind;
    }

    /** With what it is given or hidden. */
    Block block() {
        return block;
    }

    public String title() {
        return Text.say("monitoring.measure." + name());
    }

    /** Whether its numbers are of children, so that those left out can be listed. */
    public boolean listed() {
        return kind != Kind.OUTCOME;
    }

    /** Whether its numbers are half days. */
    public boolean ofSessions() {
        return block == Block.ATTENDANCE;
    }

    boolean counts(Counted child) {
        return switch (this) {
            case SUPPORT_PLANNED, ATTENDANCE_WITH, SUSPENDED_WITH -> child.has();
            case SUPPORT_PLANNED_HAS_OR_MAY -> child.has() || child.mayHave();
            case SUPPORT_PLANNED_IN_CARE, UP_TO_DATE_IN_CARE -> child.inCare();
            case ATTENDANCE_WITHOUT, SUSPENDED_WITHOUT -> !child.has();
        };
    }

    boolean met(Counted child) {
        return switch (this) {
            case SUPPORT_PLANNED, SUPPORT_PLANNED_HAS_OR_MAY, SUPPORT_PLANNED_IN_CARE -> child.supported();
            case UP_TO_DATE_IN_CARE -> child.upToDate();
            case SUSPENDED_WITH, SUSPENDED_WITHOUT -> child.suspended();
            case ATTENDANCE_WITH, ATTENDANCE_WITHOUT -> false;
        };
    }
}
