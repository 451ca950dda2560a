package org.holdfast.monitoring.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.holdfast.child.Signal;
import org.holdfast.monitoring.sample.ChildBundle.Flagged;
import org.holdfast.school.WorkingHours;

/** Counts the time from flag to action; {@link SampleRule#COUNTED_IN_MINUTES}. */
record FlagTimes(WorkingHours hours) {
    Flagged of(Signal signal) {
        Optional<Signal.Ended> ended = signal.ended();
        return new Flagged(
                signal,
                ended.flatMap(end -> signal.at().map(at -> Duration.between(at, end.at()))),
                ended.flatMap(end -> signal.at().map(at -> hours.between(at, end.at()))),
                ended.map(end -> ChronoUnit.DAYS.between(signal.on(), LocalDate.ofInstant(end.at(), hours.zone()))));
    }
}
