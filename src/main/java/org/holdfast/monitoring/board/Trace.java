package org.holdfast.monitoring.board;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a board asks of a child beside the plan: for filters, and since when a flag holds.
 *
 * @param legalStatus as SSDA903 has it; whether the reader may know it is for the asker
 * @param moves from one home to another in the last twelve months; coming into care is none
 * @param placeEnded last day of the latest school place that ended, exclusive
 * @param keyPersonEnded when the latest key person ended or left
 * @param safePlaceEnded when the latest safe place ended
 * @param worker name of the social worker
 */
record Trace(
        Optional<String> legalStatus,
        int moves,
        Optional<LocalDate> placeEnded,
        Optional<LocalDate> keyPersonEnded,
        Optional<LocalDate> safePlaceEnded,
        Optional<String> worker) {
    static final Trace NONE =
            new Trace(Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
