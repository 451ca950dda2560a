package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.kernel.Period;

/**
 * The way through care that the pushes of one child tell, whatever the order in which they came. They speak for the days
 * they cover; what other sources said before stays. Leaving care has a reason: a legal status that ends without one goes on
 * until the next begins. Source: safeguards 3; facts E2, E5.
 */
final class PushedCourse {
    private static final Timeline.Meaning<CareSaid> MEANING = CareSaid.MEANING;

    private final String authorityId;
    private final LocalDate adultOn;
    private final PushedCare pushed;
    private final List<LocalDate> careElsewhere;

    /** @param careElsewhere days on which another authority's care began */
    PushedCourse(String authorityId, LocalDate bornOn, PushedCare pushed, List<LocalDate> careElsewhere) {
        this.authorityId = authorityId;
        this.adultOn = bornOn.plusYears(18);
        this.pushed = pushed;
        this.careElsewhere = careElsewhere;
    }

    /** @param others what other sources said of this authority's care */
    List<Span<CareSaid>> over(List<Span<CareSaid>> others) {
        List<Span<CareSaid>> left = left(others);
        List<Span<CareSaid>> layers = new ArrayList<>();
        upwards(PushedStatus::inCare).flatMap(it -> afterwards(it, left)).forEach(layers::add);
        left.stream().filter(span -> !span.what().inCare()).forEach(layers::add);
        upwards(status -> !status.inCare())
                .map(it -> span(it, it.period().end()))
                .forEach(layers::add);
        left.stream().filter(span -> span.what().inCare()).forEach(layers::add);
        upwards(PushedStatus::inCare).map(it -> span(it, stands(it, left))).forEach(layers::add);
        return Layers.seen(layers.stream().map(Span::period).toList()).stream()
                .map(seen -> Layers.piece(MEANING, layers.get(seen.what()), seen.from(), seen.to()))
                .map(this::ended)
                .toList();
    }

    Optional<LocalDate> adoptedOn() {
        return ended(CareEnd::adoption);
    }

    Optional<LocalDate> diedOn() {
        return ended(CareEnd::death);
    }

    private Optional<LocalDate> ended(Predicate<String> code) {
        return pushed.statuses().stream()
                .filter(status -> status.endReason() != null && code.test(status.endReason()))
                .flatMap(status -> status.left().stream())
                .max(LocalDate::compareTo);
    }

    private Stream<PushedStatus> upwards(Predicate<PushedStatus> kind) {
        return pushed.statuses().stream().filter(kind).sorted(PushedStatus.UPWARDS);
    }

    /**
     * What others said ends where care that was ever pushed first meets it, and goes not on where care was ever said to have
     * ended: what was pushed by mistake is taken back by its source, and files may tell the days again.
     */
    private List<Span<CareSaid>> left(List<Span<CareSaid>> others) {
        List<Period> standings = pushed.everStatuses().stream()
                .filter(status -> !status.inCare())
                .map(PushedStatus::period)
                .toList();
        List<Span<CareSaid>> left = others.stream()
                .flatMap(span -> untilMet(span).stream())
                .flatMap(span -> span.what().inCare()
                        ? Stream.of(span)
                        : Layers.around(MEANING, List.of(span), standings).stream())
                .toList();
        List<Period> out = pushed.everStatuses().stream()
                .flatMap(status -> status.left().stream())
                .map(day -> new Period(day, nextCare(day, left).orElse(null)))
                .toList();
        return left.stream()
                .flatMap(span -> leftOf(span) ? Layers.around(MEANING, List.of(span), out).stream() : Stream.of(span))
                .toList();
    }

    private static boolean leftOf(Span<CareSaid> span) {
        return span.what().inCare() || span.what().kind().previouslyLookedAfter();
    }

    private Optional<Span<CareSaid>> untilMet(Span<CareSaid> span) {
        return pushed.everStatuses().stream()
                .filter(PushedStatus::inCare)
                .filter(status -> status.period().meets(span.period()))
                .map(status -> status.from().isBefore(span.from()) ? span.from() : status.from())
                .min(LocalDate::compareTo)
                .map(day -> Layers.piece(MEANING, span, span.from(), day))
                .or(() -> Optional.of(span))
                .filter(piece -> !piece.from().equals(piece.to()));
    }

    /** What follows care, until care begins again anywhere. */
    private Stream<Span<CareSaid>> afterwards(PushedStatus status, List<Span<CareSaid>> left) {
        return status.left().stream()
                .flatMap(day -> CareEnd.after(String.valueOf(status.endReason()), !day.isBefore(adultOn)).stream()
                        .map(kind -> new Span<>(
                                new CareSaid(kind, null, authorityId, null, CareSaid.BRIDGE),
                                day,
                                nextCare(day, left).orElse(null),
                                java.util.Set.<Integer>of())))
                .filter(span -> !span.from().equals(span.to()));
    }

    /** Care of another source that begins on the very day on which this ended is what went on before. */
    private Optional<LocalDate> nextCare(LocalDate day, List<Span<CareSaid>> left) {
        Stream<LocalDate> own = pushed.statuses().stream()
                .filter(PushedStatus::inCare)
                .filter(status -> !status.period().end().equals(Optional.of(status.from())))
                .map(PushedStatus::from);
        Stream<LocalDate> others = left.stream()
                .filter(span -> span.what().inCare())
                .map(Span::from)
                .filter(day::isBefore);
        return Stream.of(own, others, careElsewhere.stream())
                .flatMap(days -> days)
                .filter(start -> !start.isBefore(day))
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> stands(PushedStatus status, List<Span<CareSaid>> left) {
        Optional<LocalDate> out = pushed.statuses().stream()
                .flatMap(other -> other.left().stream())
                .filter(status.from()::isBefore)
                .min(LocalDate::compareTo);
        Optional<LocalDate> own = status.left().or(() -> status.period().end().flatMap(end -> next(status, left)
                .map(next -> next.isBefore(end) ? end : next)));
        return Stream.of(out, own).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    private Optional<LocalDate> next(PushedStatus status, List<Span<CareSaid>> left) {
        return Stream.concat(
                        pushed.statuses().stream().map(PushedStatus::from),
                        left.stream().filter(span -> span.what().inCare()).map(Span::from))
                .filter(status.from()::isBefore)
                .min(LocalDate::compareTo);
    }

    private Span<CareSaid> span(PushedStatus status, Optional<LocalDate> to) {
        CareSaid said = new CareSaid(status.kind(), status.legalStatus(), authorityId, null, CareSaid.BRIDGE);
        return new Span<>(said, status.from(), to.orElse(null), java.util.Set.of());
    }

    /** Whatever held on the last day of care ended for that reason. */
    private Span<CareSaid> ended(Span<CareSaid> span) {
        return !span.what().inCare() || !span.what().source().equals(CareSaid.BRIDGE)
                ? span
                : upwards(status -> status.left()
                                .filter(day -> day.equals(span.to()))
                                .isPresent())
                        .findFirst()
                        .map(status -> span.saying(span.what().ending(status.endReason())))
                        .orElse(span);
    }
}
