package org.holdfast.attendance.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day's register of many children: counts, and of the children shown one part of the list, by school.
 *
 * @param before the last school day before this one
 * @param hereBy from when marks are missed that day
 * @param counts of each state over all children of the schools shown; each opens the list of the same children
 * @param all children of the schools shown
 * @param schools to choose from, by name
 * @param number of the part shown, from 1
 * @param total children in the whole list
 */
public record TodayBoard(
        LocalDate day,
        LocalDate today,
        Optional<LocalDate> before,
        List<HereBy> hereBy,
        Instant asAt,
        Map<TodayState, Integer> counts,
        int all,
        List<Place> schools,
        List<Group> groups,
        int number,
        int total) {
    static final int PART = 50;

    /** A school, and how many of its children are read of. */
    public record Place(String id, String name, int children) {}

    /** Children of one school in the part shown. @param toAskFor those for whose mark the school can be asked */
    public record Group(String schoolId, String school, List<TodayLine> lines, List<TodayLine> toAskFor) {}

    /**
     * What to show.
     *
     * @param day empty is today
     * @param state one alone; empty is all that somebody must look at
     * @param school id of one alone
     */
    public record Choice(Optional<LocalDate> day, Optional<TodayState> state, Optional<String> school, int number) {
        /** Never a day that lies ahead. */
        LocalDate on(LocalDate today) {
            return day.filter(chosen -> chosen.isBefore(today)).orElse(today);
        }

        private boolean includes(TodayLine line) {
            return state.map(line.state()::equals).orElse(line.state().listed());
        }
    }

    static TodayBoard of(TodayLines.Day register, Choice choice, Instant now, LocalDate today) {
        List<TodayLine> here = register.lines().stream()
                .filter(line -> choice.school().map(line.schoolId()::equals).orElse(true))
                .toList();
        List<TodayLine> shown = here.stream()
                .filter(choice::includes)
                .sorted(Comparator.comparing(TodayLine::schoolName)
                        .thenComparing(TodayLine::schoolId)
                        .thenComparing(TodayLine::state))
                .toList();
        int last = Math.max(1, (shown.size() + PART - 1) / PART);
        int number = Math.max(1, Math.min(choice.number(), last));
        List<TodayLine> part = shown.subList((number - 1) * PART, Math.min(shown.size(), number * PART));
        return new TodayBoard(
                choice.on(today),
                today,
                register.before(),
                register.hereBy(),
                now,
                counts(here),
                here.size(),
                schools(register.lines()),
                groups(part),
                number,
                shown.size());
    }

    private static Map<TodayState, Integer> counts(List<TodayLine> lines) {
        Map<TodayState, Integer> counts = new EnumMap<>(TodayState.class);
        Stream.of(TodayState.values()).forEach(state -> counts.put(state, 0));
        lines.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        return counts;
    }

    private static List<Place> schools(List<TodayLine> lines) {
        Map<String, List<TodayLine>> byId = lines.stream()
                .filter(line -> !line.schoolId().isEmpty())
                .collect(Collectors.groupingBy(TodayLine::schoolId));
        return byId.entrySet().stream()
                .map(entry -> new Place(
                        entry.getKey(),
                        entry.getValue().get(0).schoolName(),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::id))
                .toList();
    }

    private static List<Group> groups(List<TodayLine> part) {
        return part.stream()
                .collect(Collectors.groupingBy(TodayLine::schoolId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(lines -> new Group(
                        lines.get(0).schoolId(),
                        lines.get(0).schoolName(),
                        lines,
                        lines.stream().filter(TodayLine::askable).toList()))
                .toList();
    }

    public int count(TodayState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Children whom somebody must look at. */
    public int listed() {
        return Stream.of(TodayState.values())
                .filter(TodayState::listed)
                .mapToInt(this::count)
                .sum();
    }

    public boolean hasNext() {
        return number * PART < total;
    }
}
