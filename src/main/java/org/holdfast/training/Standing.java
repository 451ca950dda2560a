package org.holdfast.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.web.Text;

/**
 * How an adult stands with training on a day.
 *
 * @param expires of each area ever attended by that day, the first day on which it is no longer in date; some are past
 */
public record Standing(LocalDate day, Map<ContentArea, LocalDate> expires) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Nothing was ever attended. */
    public static Standing none(LocalDate day) {
        return new Standing(day, Map.of());
    }

    /** A session that somebody attended, and what it was about. */
    record Attended(Collection<ContentArea> areas, LocalDate heldOn) {}

    /**
     * Worked out from what was attended; what lies after the day is left out.
     *
     * @param months for which a session counts
     */
    static Standing of(LocalDate day, Collection<Attended> attended, int months) {
        Map<ContentArea, LocalDate> ends = new EnumMap<>(ContentArea.class);
        attended.stream().filter(one -> !one.heldOn().isAfter(day)).forEach(one -> one.areas()
                .forEach(area -> ends.merge(area, one.heldOn().plusMonths(months), (a, b) -> a.isAfter(b) ? a : b)));
        return new Standing(day, ends);
    }

    /** Whether every area that the duty asks for is in date. */
    public boolean inDate(StaffDuty duty) {
        return lacking(duty).isEmpty();
    }

    public boolean inDate(ContentArea area) {
        return Optional.ofNullable(expires.get(area)).filter(day::isBefore).isPresent();
    }

    /** The first day on which the duty's training is no longer in date; empty where it is not today. */
    public Optional<LocalDate> until(StaffDuty duty) {
        return inDate(duty)
                ? duty.areas().stream()
                        .map(area -> Objects.requireNonNull(expires.get(area)))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Areas that the duty asks for and that are not in date, never attended or run out. */
    public List<ContentArea> lacking(StaffDuty duty) {
        return duty.areas().stream().filter(area -> !inDate(area)).sorted().toList();
    }

    /** "In date until 3 March 2028", or what is lacking since when. */
    public String words(StaffDuty duty) {
        Optional<LocalDate> until = until(duty);
        if (until.isPresent()) {
            return Text.say("training.standing.inDate", DAY.format(until.get()));
        }
        if (duty.areas().stream().noneMatch(expires::containsKey)) {
            return Text.say("training.standing.never");
        }
        List<String> parts = new ArrayList<>();
        lacking(duty).stream()
                .collect(Collectors.groupingBy(area -> Optional.ofNullable(expires.get(area))))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().orElse(LocalDate.MIN)))
                .forEach(entry -> parts.add(part(entry.getKey(), entry.getValue())));
        return String.join(" ", parts);
    }

    private static String part(Optional<LocalDate> ended, List<ContentArea> areas) {
        String names = areas.stream().map(ContentArea::shortTitle).collect(Collectors.joining(", "));
        return ended.map(day -> Text.say("training.standing.ended", names, DAY.format(day)))
                .orElseGet(() -> Text.say("training.standing.missing", names));
    }
}
