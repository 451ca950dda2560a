package org.holdfast.monitoring.measure;

import java.util.List;
import java.util.function.ToIntFunction;
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
    SUSPENDED_WITHOUT(MeasureRule.SUSPENDED_WITHOUT, Kind.OUTCOME, Block.SUSPENSION),
    SUSPENSIONS_WITH(MeasureRule.SUSPENSIONS_WITH, Kind.OUTCOME, Block.REPEATED),
    SUSPENSIONS_WITHOUT(MeasureRule.SUSPENSIONS_WITHOUT, Kind.OUTCOME, Block.REPEATED),
    DAYS_LOST_WITH(MeasureRule.DAYS_LOST_WITH, Kind.OUTCOME, Block.REPEATED),
    DAYS_LOST_WITHOUT(MeasureRule.DAYS_LOST_WITHOUT, Kind.OUTCOME, Block.REPEATED),
    PERSISTENT_WITH(MeasureRule.PERSISTENT_WITH, Kind.OUTCOME, Block.PERSISTENT),
    PERSISTENT_WITHOUT(MeasureRule.PERSISTENT_WITHOUT, Kind.OUTCOME, Block.PERSISTENT);

    /** Whose figure it is. */
    public enum Kind {
        STANDARD,
        LOCAL,
        OUTCOME
    }

    /** What the numerator is a number of. */
    public enum Unit {
        CHILDREN,
        /** out of half days */
        SESSIONS,
        /** of children */
        SUSPENSIONS,
        /** of children; a school day is two */
        HALF_DAYS
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

    public Unit unit() {
        return switch (this) {
            case ATTENDANCE_WITH, ATTENDANCE_WITHOUT -> Unit.SESSIONS;
            case SUSPENSIONS_WITH, SUSPENSIONS_WITHOUT -> Unit.SUSPENSIONS;
            case DAYS_LOST_WITH, DAYS_LOST_WITHOUT -> Unit.HALF_DAYS;
            default -> Unit.CHILDREN;
        };
    }

    boolean counts(CountedChild child) {
        return switch (this) {
            case SUPPORT_PLANNED, ATTENDANCE_WITH, SUSPENDED_WITH, SUSPENSIONS_WITH, DAYS_LOST_WITH -> child.has();
            case SUPPORT_PLANNED_HAS_OR_MAY -> child.has() || child.mayHave();
            case SUPPORT_PLANNED_IN_CARE, UP_TO_DATE_IN_CARE -> child.inCare();
            case ATTENDANCE_WITHOUT, SUSPENDED_WITHOUT, SUSPENSIONS_WITHOUT, DAYS_LOST_WITHOUT -> !child.has();
            case PERSISTENT_WITH -> child.has() && child.marked();
            case PERSISTENT_WITHOUT -> !child.has() && child.marked();
        };
    }

    /** Of children: whether one is in the numerator. */
    boolean met(CountedChild child) {
        return switch (this) {
            case SUPPORT_PLANNED, SUPPORT_PLANNED_HAS_OR_MAY, SUPPORT_PLANNED_IN_CARE -> child.supported();
            case UP_TO_DATE_IN_CARE -> child.upToDate();
            case SUSPENDED_WITH, SUSPENDED_WITHOUT -> child.suspended();
            case PERSISTENT_WITH, PERSISTENT_WITHOUT -> child.persistent();
            default -> false;
        };
    }

    /** Over children whom it counts. */
    Figure of(List<CountedChild> some) {
        List<CountedChild> counted = some.stream().filter(this::counts).toList();
        return switch (unit()) {
            case CHILDREN -> new Figure((int) counted.stream().filter(this::met).count(), counted.size());
            case SESSIONS ->
                new Figure(
                        sum(counted, child -> child.attendance().attending()),
                        sum(counted, child -> child.attendance().possible()));
            case SUSPENSIONS -> new Figure(sum(counted, CountedChild::suspensions), counted.size());
            case HALF_DAYS -> new Figure(sum(counted, CountedChild::lost), counted.size());
        };
    }

    private static int sum(List<CountedChild> some, ToIntFunction<CountedChild> number) {
        return some.stream().mapToInt(number).sum();
    }
}
