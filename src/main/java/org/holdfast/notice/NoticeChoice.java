package org.holdfast.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants to be told by mail of what is not urgent. Chosen anew by superseding it, so that it can be said why
 * mail came when it did. Source: F75.
 */
@Entity
@Table(name = "notice_choice")
public class NoticeChoice {
    private static final int MINUTES = 60;
    private static final int LONGEST_HOLIDAY = 90;

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    /** minutes since midnight */
    @Column(name = "quiet_from")
    private @Nullable Integer quietFrom;

    @Column(name = "quiet_to")
    private @Nullable Integer quietTo;

    @Column(name = "holiday_from")
    private @Nullable LocalDate holidayFrom;

    /** the last day of it */
    @Column(name = "holiday_to")
    private @Nullable LocalDate holidayTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** the person's while it counts, so that one alone does */
    @Column(name = "current_key")
    private @Nullable String currentKey;

    @SuppressWarnings("NullAway.Init")
    protected NoticeChoice() {}

    /** @throws Refused at the field that does not fit */
    NoticeChoice(String personId, NoticeTerms terms, LocalDate today, Instant now) {
        if (terms.rhythm() == null) {
            throw ChoiceRule.RHYTHM_IS_CHOSEN.at("rhythm");
        }
        this.id = Ids.next();
        this.personId = personId;
        this.rhythm = terms.rhythm();
        this.recordedAt = now;
        this.currentKey = personId;
        quiet(terms);
        holiday(terms, today);
    }

    private void quiet(NoticeTerms terms) {
        if (terms.quietFrom() != null || terms.quietTo() != null) {
            QuietHours quiet = QuietHours.of(terms.quietFrom(), terms.quietTo());
            quietFrom = quiet.from().toSecondOfDay() / MINUTES;
            quietTo = quiet.to().toSecondOfDay() / MINUTES;
        }
    }

    private void holiday(NoticeTerms terms, LocalDate today) {
        LocalDate first = terms.holidayFrom();
        LocalDate last = terms.holidayTo();
        if (first == null && last == null) {
            return;
        }
        if (first == null || last == null) {
            throw ChoiceRule.HOLIDAY_HAS_BOTH_DAYS.at(first == null ? "holidayFrom" : "holidayTo");
        }
        if (last.isBefore(first)) {
            throw ChoiceRule.HOLIDAY_ENDS_AFTER_IT_BEGINS.at("holidayTo");
        }
        if (last.isBefore(today)) {
            throw ChoiceRule.HOLIDAY_IS_NOT_OVER.at("holidayTo");
        }
        if (!last.isBefore(first.plusDays(LONGEST_HOLIDAY))) {
            throw ChoiceRule.HOLIDAY_LASTS_90_DAYS_AT_MOST.at("holidayTo");
        }
        holidayFrom = first;
        holidayTo = last;
    }

    String personId() {
        return personId;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Optional<QuietHours> quietHours() {
        return quietFrom == null || quietTo == null
                ? Optional.empty()
                : Optional.of(new QuietHours(time(quietFrom), time(quietTo)));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }

    /** Over on the day after its last. */
    public Optional<Period> holiday() {
        return holidayFrom == null || holidayTo == null
                ? Optional.empty()
                : Optional.of(new Period(holidayFrom, holidayTo.plusDays(1)));
    }

    MailTimes times(WorkingDays days, ZoneId zone) {
        return new MailTimes(rhythm, quietHours(), holiday(), days, zone);
    }

    void supersede(Instant now) {
        supersededAt = now;
        currentKey = null;
    }
}
