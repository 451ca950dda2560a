package org.holdfast.attendance.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.access.Acting;
import org.holdfast.web.Text;

/** The line by which a file that left the house says who took it, when, and until when it may be kept. */
@ApplicationScoped
public class Watermarks {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int KEPT = 30;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    public String of(int rows) {
        return Text.say(
                "attendance.export.watermark",
                acting.actor().name(),
                WHEN.format(clock.instant().atZone(clock.getZone())),
                rows,
                DAY.format(LocalDate.now(clock).plusDays(KEPT)));
    }
}
