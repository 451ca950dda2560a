package org.holdfast.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a check lasts.
 *
 * @param thisTerm first day of the present term
 * @param oldest first day of the oldest term in which a check still counts
 */
public record CheckPeriod(LocalDate thisTerm, LocalDate oldest) {
    /** Of one contact, the worst last. */
    public enum State {
        OK("ok"),
        SOON("soon"),
        ACT("act");

        private final String kind;

        State(String kind) {
            this.kind = kind;
        }

        /** The kind of tag it is shown by. */
        public String kind() {
            return kind;
        }
    }

    /** Checked this term, within the period, or longer ago or never. */
    public State state(Optional<LocalDate> verifiedOn) {
        if (verifiedOn.filter(day -> !day.isBefore(thisTerm)).isPresent()) {
            return State.OK;
        }
        return verifiedOn.filter(day -> !day.isBefore(oldest)).isPresent() ? State.SOON : State.ACT;
    }
}
