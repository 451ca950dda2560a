package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.DayWords;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.ChildRow;
import org.holdfast.school.Terms;
import org.holdfast.web.Text;

/**
 * An exclusion that keeps a child out of school on a day. A suspension does so from its first day to its last, weekends
 * between them included; a permanent exclusion for as long as no other school has the child. Source: facts B1; general
 * knowledge.
 */
public record OutToday(Exclusion exclusion, LocalDate day) {
    /** Longer is no school ever closed. */
    private static final int DAYS_LOOKED_AT = 100;

    /** What began last, where several do. @param all of the child, as believed now */
    public static Optional<OutToday> of(ChildRow child, List<Exclusion> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.keepsOutOn(day))
                .filter(one -> one.category() != Category.PERMANENT || stillOf(child, one.schoolId()))
                .max(Comparator.comparing(Exclusion::from).thenComparing(Exclusion::exclusionId))
                .map(one -> new OutToday(one, day));
    }

    private static boolean stillOf(ChildRow child, String schoolId) {
        return child.school().map(ChildRow.Place::id).orElse(schoolId).equals(schoolId);
    }

    /** The last session lost; empty for a permanent exclusion. */
    public Optional<Slot> until() {
        return exclusion.time().last();
    }

    /** "Suspension since Fri 27 Nov 2026, back on Wed 2 Dec 2026." */
    public String words(Terms.Calendar calendar) {
        String since = DayWords.withWeekday(exclusion.from());
        return back(calendar)
                .map(back -> Text.say(
                        "exclusion.list.out.back",
                        exclusion.category().title(),
                        since,
                        DayWords.withWeekday(back.day())))
                .orElseGet(() ->
                        Text.say("exclusion.list.out", exclusion.category().title(), since));
    }

    /** Address of it on the child's page, without the context path. */
    public String href() {
        return "/exclusion/exclusions?child=" + exclusion.childId().id() + "&id=" + exclusion.exclusionId();
    }

    /** The first session after it on which school is held; empty for a permanent exclusion, or where no term is known. */
    public Optional<Slot> back(Terms.Calendar calendar) {
        return until().flatMap(last -> last.session() == Session.MORNING && exclusion.category() != Category.LUNCHTIME
                ? Optional.of(Slot.of(last.day(), Session.AFTERNOON))
                : last.day()
                        .plusDays(1)
                        .datesUntil(last.day().plusDays(DAYS_LOOKED_AT))
                        .filter(calendar::schoolDay)
                        .findFirst()
                        .map(next -> Slot.of(next, Session.MORNING)));
    }
}
