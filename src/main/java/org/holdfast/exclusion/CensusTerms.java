package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.school.Terms;
import org.holdfast.web.Text;

/**
 * What a row of the school census says of an exclusion: nothing of who decided, and nothing of the time of day, so that the
 * first day counts from its morning.
 *
 * @param sessions half days; 0 for a permanent exclusion
 * @param reasons codes, one to three, the first before the others; retired ones too
 */
public record CensusTerms(Category category, LocalDate firstDay, int sessions, List<String> reasons) {
    /** Of a school year of 190 days. */
    public static final int MOST_SESSIONS = 380;

    /** Empty where the terms of so many sessions are not known. */
    public Optional<ExcludedTime> time(Terms.Calendar calendar) {
        Slot first = Slot.of(firstDay, Session.MORNING);
        if (category == Category.PERMANENT) {
            return Optional.of(new ExcludedTime(first, Optional.empty()));
        }
        return Optional.of(ExcludedTime.lasting(first, sessions, category, calendar))
                .filter(time -> time.last().isPresent());
    }

    /** As a person would have typed it, without what no file says. */
    ExclusionTerms typed(ExcludedTime time) {
        String notSaid = Text.say("exclusion.file.notSaid");
        return new ExclusionTerms(
                category,
                firstDay,
                time.first().session(),
                time.last().map(Slot::day).orElse(null),
                time.last().map(Slot::session).orElse(null),
                "",
                Decider.Capacity.NOT_SAID,
                reasons,
                notSaid,
                notSaid,
                false,
                false);
    }
}
