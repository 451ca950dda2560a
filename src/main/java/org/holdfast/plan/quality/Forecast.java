package org.holdfast.plan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a queue will be done at the pace of the last working days. Source: {@link QualityRule#FORECAST_BY_PACE}.
 *
 * @param waiting plans in the queue
 * @param decided plans settled in the days looked back at
 * @param minutes median time per plan, in minutes; empty where no time is known
 * @param doneBy last day of work at this pace; empty where nothing waits or too little is known
 * @param spare working days from that day to the cut-off, below 0 where it comes too late; empty without either
 */
public record Forecast(
        int waiting,
        int decided,
        Optional<Integer> minutes,
        Optional<LocalDate> doneBy,
        Optional<LocalDate> cutOff,
        Optional<Integer> spare) {
    /** Working days looked back at. */
    public static final int DAYS_BACK = 20;

    /** Fewest decided plans that make a pace. */
    public static final int FEWEST = 5;

    /**
     * @param seconds time at the page of each plan decided in the last {@link #DAYS_BACK} working days; 0 is not known
     * @param works whether people work on a day
     */
    public static Forecast of(
            int waiting,
            List<Integer> seconds,
            LocalDate today,
            Predicate<LocalDate> works,
            Optional<LocalDate> cutOff) {
        Optional<Integer> minutes = median(seconds).map(time -> Math.max(1, Math.round(time / 60f)));
        Optional<LocalDate> doneBy = waiting == 0 || seconds.size() < FEWEST
                ? Optional.empty()
                : Optional.of(after(today, (waiting * DAYS_BACK + seconds.size() - 1) / seconds.size(), works));
        return new Forecast(
                waiting,
                seconds.size(),
                minutes,
                doneBy,
                cutOff,
                doneBy.flatMap(done -> cutOff.map(cut -> between(done, cut, works))));
    }

    private static Optional<Float> median(List<Integer> seconds) {
        List<Integer> known = seconds.stream().filter(time -> time > 0).sorted().toList();
        int middle = known.size() / 2;
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of((known.get(middle) + known.get((known.size() - 1) / 2)) / 2f);
    }

    /** First day of the look back: so many working days before today. */
    public static LocalDate lookBack(LocalDate today, Predicate<LocalDate> works) {
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .filter(works)
                .skip(DAYS_BACK - 1)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate after(LocalDate today, int workingDays, Predicate<LocalDate> works) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(works)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static int between(LocalDate done, LocalDate cut, Predicate<LocalDate> works) {
        return cut.isBefore(done)
                ? -(int) cut.plusDays(1)
                        .datesUntil(done.plusDays(1))
                        .filter(works)
                        .count()
                : (int) done.plusDays(1)
                        .datesUntil(cut.plusDays(1))
                        .filter(works)
                        .count();
    }

    /** Nothing waits. */
    public boolean done() {
        return waiting == 0;
    }

    /** Whether the queue is done too late for the cut-off at this pace. */
    public boolean late() {
        return spare.filter(days -> days < 0).isPresent();
    }
}
