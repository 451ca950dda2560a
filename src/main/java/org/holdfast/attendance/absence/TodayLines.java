package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.DayState;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.States;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** How each child in reach stands in today's register; as many statements for many children as for one. */
@ApplicationScoped
class TodayLines {
    /** Days to look back for the last school day; longer than a summer. */
    private static final int LATELY = 60;

    @Inject
    ChildRows rows;

    @Inject
    States states;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    AbsenceFollowUps followUps;

    @Inject
    Clock clock;

    /**
     * A day's register.
     *
     * @param lines by surname; without children who are only accepted from a later day
     * @param hereBy from when marks are missed, {@link AbsenceRule#MARKS_ARE_HERE_BY}, each way once
     * @param before the last day before on which one of their schools was open; empty where none was lately
     */
    record Day(List<TodayLine> lines, List<HereBy> hereBy, Optional<LocalDate> before) {}

    /** @param day today or one before */
    Day of(Reach reach, LocalDate day) {
        List<ChildRow> children =
                rows.of(reach).stream().filter(child -> !child.onlyEarly()).toList();
        Map<ChildId, DayState> days = states.of(reach, day);
        Map<ChildId, List<AbsenceFollowUp>> done = followUps.on(day, reach);
        Map<TermPlace, Terms.Calendar> calendars = terms.ofPlaces(places(children));
        Map<String, HereBy> hereBy = hereBy(children, day);
        return new Day(
                children.stream()
                        .map(child -> new TodayLine(
                                child,
                                Optional.ofNullable(days.get(child.id()))
                                        .map(state -> marks(
                                                state, hereBy.getOrDefault(child.settingsOf(), HereBy.of(Map.of()))))
                                        .orElse(List.of()),
                                done.getOrDefault(child.id(), List.of())))
                        .toList(),
                hereBy.values().stream().distinct().toList(),
                before(day, calendars.values()));
    }

    /** By the authority that sets it. */
    private Map<String, HereBy> hereBy(List<ChildRow> children, LocalDate day) {
        Set<String> authorities = children.stream().map(ChildRow::settingsOf).collect(Collectors.toSet());
        Map<String, HereBy> times = new TreeMap<>();
        settings.of(authorities, day).forEach((authority, set) -> times.put(authority, HereBy.of(set)));
        return times;
    }

    private List<TodayLine.Mark> marks(DayState day, HereBy hereBy) {
        CodeTable table = codes.table();
        return Stream.of(Session.values())
                .map(session -> new TodayLine.Mark(
                        session,
                        state(day, session, hereBy, table),
                        table.code(day.mark(session)).map(MarkCode::code).orElse("")))
                .toList();
    }

    private TodayState state(DayState day, Session session, HereBy hereBy, CodeTable table) {
        boolean due = !LocalDateTime.now(clock).isBefore(day.day().atTime(hereBy.of(session)));
        return switch (day.state(session)) {
            case MARKED -> TodayState.of(day.mark(session), table);
            case NO_MARK -> due ? TodayState.NO_MARK : TodayState.WAITING;
            case NOT_LIVE -> TodayState.NOT_LIVE;
            case NOT_COLLECTED -> TodayState.NOT_COLLECTED;
            case CLOSED -> TodayState.NO_SCHOOL_TODAY;
            case NOT_ON_ROLL -> TodayState.NO_SCHOOL;
        };
    }

    private static Optional<LocalDate> before(LocalDate day, Collection<Terms.Calendar> calendars) {
        return day.minusDays(LATELY)
                .datesUntil(day)
                .filter(earlier -> calendars.stream().anyMatch(calendar -> calendar.schoolDay(earlier)))
                .reduce((first, second) -> second);
    }

    private static Set<TermPlace> places(List<ChildRow> children) {
        return children.stream().flatMap(child -> child.schoolDaysOf().stream()).collect(Collectors.toSet());
    }
}
