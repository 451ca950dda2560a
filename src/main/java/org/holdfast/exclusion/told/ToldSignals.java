package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.child.Field;
import org.holdfast.child.Signal;
import org.holdfast.child.Signals;
import org.holdfast.web.Text;

/** Who was told of a child's exclusions, when they opened it and said that they know. */
@ApplicationScoped
public class ToldSignals implements Signals {
    @Inject
    ExclusionNotices notices;

    @Inject
    NoticeSights sights;

    @Inject
    Clock clock;

    @Override
    public List<Signal> signals(Child child, Instant known) {
        if (!child.sight().shows(Field.PLAN)) {
            return List.of();
        }
        NoticeSight sight = sights.of(child);
        return notices.of(child, known).stream()
                .filter(sight::sees)
                .map(this::signal)
                .toList();
    }

    private Signal signal(ExclusionNotice notice) {
        return new Signal(
                LocalDate.ofInstant(notice.sentAt(), clock.getZone()),
                Optional.of(notice.sentAt()),
                Text.say("exclusion.told.signal"),
                notice.cause().title() + ": " + notice.recipient().title(),
                notice.people().isEmpty()
                        ? notice.role().title()
                        : notice.people() + ", " + notice.role().title(),
                notice.openedAt().map(at -> new Signal.Taken(at, notice.openedBy())),
                ended(notice));
    }

    /** The time at which somebody of this step said it; where another did, when it ended for all. */
    private static Optional<Signal.Ended> ended(ExclusionNotice notice) {
        if (notice.acknowledgedAt().isPresent()) {
            return notice.acknowledgedAt()
                    .map(at -> new Signal.Ended(
                            at, Text.say("exclusion.told.signal.ACKNOWLEDGED"), notice.acknowledgedBy(), ""));
        }
        return notice.endedAt()
                .map(at -> new Signal.Ended(
                        at,
                        Text.say("exclusion.told.ended."
                                + notice.ended().orElseThrow().name()),
                        "",
                        ""));
    }
}
