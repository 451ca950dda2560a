package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.holdfast.kernel.Refused;

/** When and where a meeting is, as it is kept. Part of {@link PlanMeeting}. */
@Embeddable
public class Arrangement {
    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "starts_minute")
    private int startsMinute;

    private int minutes;
    private String venue;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_mode")
    private MeetingTerms.Mode mode;

    private String chair;

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {}

    /** @throws Refused at the field that is missing, or that lies in the past */
    Arrangement(MeetingTerms said, LocalDate today) {
        MeetingTerms terms = said.checked(today);
        meetsOn = Objects.requireNonNull(terms.on());
        startsMinute = Objects.requireNonNull(terms.at()).toSecondOfDay() / 60;
        minutes = terms.minutes();
        venue = terms.venue();
        mode = Objects.requireNonNull(terms.mode());
        chair = terms.chair();
    }

    MeetingTerms terms() {
        return new MeetingTerms(meetsOn, at(), minutes, venue, mode, chair);
    }

    LocalDate on() {
        return meetsOn;
    }

    LocalTime at() {
        return LocalTime.ofSecondOfDay(startsMinute * 60L);
    }

    int minutes() {
        return minutes;
    }

    String venue() {
        return venue;
    }

    MeetingTerms.Mode mode() {
        return mode;
    }

    String chair() {
        return chair;
    }

    @Override
    public String toString() {
        return meetsOn + " " + at() + ", " + venue;
    }
}
