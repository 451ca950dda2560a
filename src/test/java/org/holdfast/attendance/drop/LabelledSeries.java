package org.holdfast.attendance.drop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Invented children of whom it is known whether something changed, and what. */
final class LabelledSeries {
    private static final List<LocalDate> DAYS = Pupil.schoolDays(LocalDate.of(2025, 9, 1), Pupil.TODAY);

    /** What is true of a child; {@code rule} by which it should be found, empty where nothing changed. */
    enum Label {
        STEADY(null),
        OFTEN_ILL(null),
        /** Away much, but no more than before. */
        ALWAYS_AWAY_MUCH(null),
        /** Steady, with marks missing, closures, weekly appointments and a part-time timetable. */
        WITH_GAPS(null),
        FALLING(DropRule.BELOW_OWN_BASE),
        GONE(DropRule.RUN_OF_SESSIONS),
        ONE_WEEKDAY(DropRule.WEEKDAY_PATTERN),
        LATER_AND_LATER(DropRule.LATENESS_CREEPS_UP),
        SINCE_A_MOVE(DropRule.SINCE_THIS_PLACEMENT);

        private final Optional<DropRule> rule;

        Label(@org.jspecify.annotations.Nullable DropRule rule) {
            this.rule = Optional.ofNullable(rule);
        }

        Optional<DropRule> rule() {
            return rule;
        }
    }

    private final Random chance;
    private final Label label;
    private final Pupil pupil = new Pupil();
    private final double illness;
    private final double away;
    private final int since;
    private final double much;

    private LabelledSeries(Label label, long seed) {
        this.chance = new Random(seed);
        this.label = label;
        this.illness = label == Label.OFTEN_ILL ? 0.045 : 0.012;
        this.away = label == Label.ALWAYS_AWAY_MUCH ? 0.12 : 0.01;
        this.since = since();
        this.much = 0.20 + 0.25 * chance.nextDouble();
    }

    static Pupil of(Label label, long seed) {
        LabelledSeries series =
                new LabelledSeries(label, seed * 31 + label.name().hashCode());
        series.write();
        return series.pupil;
    }

    /** School days before today on which the change began. */
    private int since() {
        return switch (label) {
            case FALLING -> 12 + chance.nextInt(14);
            case GONE -> 3 + chance.nextInt(5);
            case ONE_WEEKDAY -> 25 + chance.nextInt(10);
            case LATER_AND_LATER -> 20 + chance.nextInt(10);
            case SINCE_A_MOVE -> 30 + chance.nextInt(60);
            default -> 0;
        };
    }

    private void write() {
        if (label == Label.SINCE_A_MOVE || chance.nextInt(4) == 0) {
            pupil.movedHome(DAYS.get(DAYS.size() - (since > 0 ? since : 30 + chance.nextInt(90))));
        }
        DayOfWeek weekday = DayOfWeek.of(1 + chance.nextInt(5));
        int ill = 0;
        for (int i = 0; i < DAYS.size(); i++) {
            LocalDate day = DAYS.get(i);
            boolean changed = i >= DAYS.size() - since;
            ill = ill > 0 ? ill - 1 : chance.nextDouble() < illness ? 1 + chance.nextInt(4) : 0;
            if (label == Label.WITH_GAPS && gap(day, i, weekday)) {
                continue;
            }
            if (ill > 0) {
                pupil.on(day, "I", "I");
            } else if (isAway(day, changed, weekday)) {
                boolean whole = (label == Label.GONE && changed) || chance.nextInt(5) > 0;
                pupil.on(day, whole || chance.nextBoolean() ? "O" : "/", whole ? "O" : "\\");
            } else {
                pupil.on(day, isLate(i, changed) ? "L" : "/", "\\");
            }
        }
    }

    private boolean gap(LocalDate day, int i, DayOfWeek weekday) {
        if (chance.nextInt(8) == 0) {
            return true;
        }
        if (i % 37 == 0) {
            pupil.on(day, "Y4", "Y4");
            return true;
        }
        if (day.getDayOfWeek() == weekday) {
            pupil.on(day, "/", i > DAYS.size() - 40 ? "C2" : "M");
            return true;
        }
        return false;
    }

    private boolean isAway(LocalDate day, boolean changed, DayOfWeek weekday) {
        if (changed && label == Label.GONE) {
            return true;
        }
        if (changed && label == Label.ONE_WEEKDAY && day.getDayOfWeek() == weekday) {
            return chance.nextDouble() < 0.75;
        }
        boolean more = changed && (label == Label.FALLING || label == Label.SINCE_A_MOVE);
        return chance.nextDouble() < (more ? much : away);
    }

    private boolean isLate(int i, boolean changed) {
        double creeping = 0.15 + 0.5 * (i - (DAYS.size() - since)) / Math.max(1, since);
        return chance.nextDouble() < (changed && label == Label.LATER_AND_LATER ? creeping : 0.02);
    }
}
