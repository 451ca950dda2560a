package org.holdfast.attendance.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.child.Field;
import org.holdfast.child.Signal;
import org.holdfast.child.Signals;
import org.holdfast.web.Text;

/** Drops in a child's attendance that somebody looked at: from the day on which each began, since no drop is stored. */
@ApplicationScoped
public class DropSignals implements Signals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    DropDismissals dismissals;

    @Override
    public List<Signal> signals(Child child, Instant known) {
        return child.sight().shows(Field.PLAN)
                ? dismissals.of(child).stream()
                        .filter(one -> !one.recordedAt().isAfter(known))
                        .map(DropSignals::signal)
                        .toList()
                : List.of();
    }

    private static Signal signal(DropDismissal dismissal) {
        LocalDate began = dismissal.beganOn();
        return new Signal(
                began,
                Optional.empty(),
                Text.say(
                        "attendance.drops.signal",
                        Text.say("attendance.drops.kind." + dismissal.rule().name())),
                dismissal.rule().sentence(),
                Text.say("attendance.drops.signal.asked"),
                Optional.empty(),
                Optional.of(new Signal.Ended(
                        dismissal.recordedAt(),
                        Text.say("attendance.drops.signal.looked", DAY.format(dismissal.lookAgain())),
                        dismissal.authorName(),
                        dismissal.words())));
    }
}
