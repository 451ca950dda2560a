package org.holdfast.bridge.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Tally;
import org.holdfast.attendance.year.ReadYearByApi.YearRead;
import org.holdfast.attendance.year.SessionLook;
import org.holdfast.attendance.year.YearGrid;
import org.holdfast.attendance.year.YearRate;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A child's register year, which runs from 1 August.
 *
 * @param year calendar year in which it begins
 * @param years that can be asked for, the newest first
 * @param asAt day up to which sessions are counted
 * @param sessions with a mark, and those that were due and have none
 * @param withheld parts that no agreement on sharing covers: rates since a placement or a key person began are left out; absent
 *     where nothing is
 */
public record AttendanceYearV1(
        String childId,
        int year,
        List<Integer> years,
        LocalDate asAt,
        List<RateV1> rates,
        List<SessionV1> sessions,
        @Nullable List<String> withheld) {
    /** No school was held, or it lies ahead, or elsewhere: nothing was due. */
    private static final Set<SessionLook> NOT_DUE =
            EnumSet.of(SessionLook.CLOSED, SessionLook.AHEAD, SessionLook.NOT_ON_ROLL);

    /**
     * In sessions, half days.
     *
     * @param of {@code YEAR}, {@code TERM}, {@code YEAR_BEFORE}, {@code PLACEMENT} (since it began) or {@code KEY_PERSON}
     * @param name of the term, where it is one's
     * @param possible sessions in the denominator
     * @param attended present or educated off site
     * @param missing sessions without a mark, in no other number
     * @param percent attended of possible, with one decimal; absent without possible sessions
     * @param band {@code persistent} or {@code severe} absence
     */
    public record RateV1(
            String of,
            @Nullable String name,
            LocalDate from,
            @Nullable LocalDate to,
            int possible,
            int attended,
            int authorised,
            int unauthorised,
            int late,
            int missing,
            @Nullable BigDecimal percent,
            @Nullable String band) {
        static RateV1 of(YearRate rate) {
            Tally tally = rate.tally();
            return new RateV1(
                    rate.kind().name(),
                    rate.name().isEmpty() ? null : rate.name(),
                    rate.days().from(),
                    rate.days().to(),
                    tally.possible(),
                    tally.attending(),
                    tally.authorised(),
                    tally.unauthorised(),
                    tally.late(),
                    rate.missing(),
                    tally.attendance().orElse(null),
                    rate.band().orElse(null));
        }
    }

    /**
     * @param session {@code AM} or {@code PM}
     * @param code of the register; absent where no mark was received
     * @param counts as {@code PRESENT}, {@code LATE}, {@code OFF_SITE}, {@code AUTHORISED}, {@code UNAUTHORISED},
     *     {@code SUSPENDED}, {@code NOT_REQUIRED}, {@code NO_MARK} or {@code NOT_COLLECTED}
     */
    public record SessionV1(LocalDate date, String session, @Nullable String code, String counts) {
        static SessionV1 of(YearGrid.Cell cell) {
            return new SessionV1(
                    cell.day(),
                    cell.session() == Session.MORNING ? "AM" : "PM",
                    cell.letter().isEmpty() || cell.look() == SessionLook.NO_MARK ? null : cell.letter(),
                    cell.look().name());
        }
    }

    static AttendanceYearV1 of(ChildId child, YearRead read) {
        return new AttendanceYearV1(
                child.id(),
                read.year(),
                read.years(),
                read.today(),
                read.rates().stream().map(RateV1::of).toList(),
                read.grid().cells().stream()
                        .filter(cell -> !NOT_DUE.contains(cell.look()))
                        .map(SessionV1::of)
                        .toList(),
                null);
    }

    /** What the agreements in force cover of it. */
    AttendanceYearV1 within(Sharing sharing) {
        List<RateV1> agreed = rates.stream()
                .filter(rate -> !rate.of().equals("PLACEMENT") || sharing.covers(Part.CARE))
                .filter(rate -> !rate.of().equals("KEY_PERSON") || sharing.covers(Part.SUPPORT))
                .toList();
        return new AttendanceYearV1(
                childId, year, years, asAt, agreed, sessions, sharing.withheld(Part.CARE, Part.SUPPORT));
    }
}
