package org.holdfast.bridge.child;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.bridge.ChildV1.SchoolV1;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.count.CountCard;
import org.holdfast.exclusion.count.ExclusionSheet;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A child's suspensions and exclusions, the earliest first. Lengths are in sessions, half school days.
 *
 * @param counts of today's term and school year; absent for a token that may not know them
 */
public record ExclusionsV1(String childId, List<ExclusionV1> items, @Nullable CountsV1 counts) {
    /**
     * @param id the same whatever is corrected
     * @param kind {@code SUSPENSION}, {@code PERMANENT} or {@code LUNCHTIME}
     * @param status {@code IN_FORCE}, or how it ended before its time
     * @param fromSession {@code AM} or {@code PM}
     * @param to last day; absent for a permanent one
     * @param sessions that were or will be lost
     * @param sessionsOfYear half days of the school year up to and with it
     * @param reasons codes of the school census
     * @param endedOn day on which it was cancelled or overturned
     */
    public record ExclusionV1(
            String id,
            String kind,
            String status,
            SchoolV1 school,
            LocalDate from,
            String fromSession,
            @Nullable LocalDate to,
            @Nullable String toSession,
            int sessions,
            int sessionsOfYear,
            List<String> reasons,
            String decidedBy,
            boolean examMissed,
            @Nullable LocalDate endedOn) {
        static ExclusionV1 of(ExclusionSheet.Line line) {
            Exclusion one = line.exclusion();
            Slot first = one.time().first();
            return new ExclusionV1(
                    one.exclusionId(),
                    one.category().name(),
                    one.status().name(),
                    new SchoolV1(line.school().urn(), line.school().name()),
                    first.day(),
                    session(first),
                    one.time().last().map(Slot::day).orElse(null),
                    one.time().last().map(ExclusionV1::session).orElse(null),
                    line.sessions(),
                    line.running(),
                    one.reasons(),
                    one.decided().name(),
                    one.examMissed(),
                    one.endedOn().orElse(null));
        }

        private static String session(Slot slot) {
            return slot.session() == Session.MORNING ? "AM" : "PM";
        }
    }

    /**
     * @param termSessions half days of the term that still stand
     * @param yearSessions half days of the school year, those served of cancelled ones included
     * @param limitDays school days of a year that must not be passed
     */
    public record CountsV1(
            int termSessions,
            int yearSessions,
            int limitDays,
            boolean governorsAreTold,
            boolean governorsMeet,
            boolean overLimit) {
        static CountsV1 of(CountCard card) {
            DayCount count = card.count();
            return new CountsV1(
                    count.termSessions(),
                    count.yearSessions(),
                    count.terms().limit(),
                    count.governorsAreTold(),
                    count.governorsMeet(),
                    count.overLimit());
        }
    }

    static ExclusionsV1 of(ChildId child, ExclusionSheet sheet) {
        return new ExclusionsV1(
                child.id(),
                sheet.lines().stream().map(ExclusionV1::of).toList(),
                sheet.counts().map(CountsV1::of).orElse(null));
    }
}
