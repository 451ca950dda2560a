package org.holdfast.attendance.year;

import org.holdfast.attendance.AttendanceRule;
import org.holdfast.attendance.Tally;
import org.holdfast.kernel.Rule;

/** How much of the own possible sessions a child missed this year. Every severe absence is a persistent one too. */
public enum Band {
    PERSISTENT(AttendanceRule.PERSISTENT_ABSENCE) {
        @Override
        boolean holds(Tally tally) {
            return tally.persistent();
        }
    },
    SEVERE(AttendanceRule.SEVERE_ABSENCE) {
        @Override
        boolean holds(Tally tally) {
            return tally.severe();
        }
    };

    private final Rule rule;

    Band(Rule rule) {
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    abstract boolean holds(Tally tally);
}
