package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a social care file says of a child with what is known, and finds the least that has to be written. The
 * file speaks for the days from its first episode to its horizon: what was known before stays, and what began after the
 * horizon came from a later file. What another authority recorded of its own care is left alone.
 */
public final class CareLedger {
    private final String authorityId;
    private final LocalDate horizon;

    /** @param horizon last day the file can know of: the end of its collection year, 31 March */
    public CareLedger(String authorityId, LocalDate horizon) {
        this.authorityId = authorityId;
        this.horizon = horizon;
    }

    /** The last day a file can know of whose latest date is this. Source: facts E1, collection year to 31 March. */
    public static LocalDate horizonOf(LocalDate latest) {
        LocalDate march = LocalDate.of(latest.getYear(), 3, 31);
        return latest.isAfter(march) ? march.plusYears(1) : march;
    }

    /**
     * @param header the child's row of the Header file, if it was sent
     * @param episodes free of problems and repetitions; may be none
     * @param alone the child's row of the UASC file, if it was sent
     * @param upnInDoubt a person said that the number belongs to another child
     */
    public CareChange compare(
            KnownCare known,
            Optional<Ssda903Header> header,
            List<Ssda903Episode> episodes,
            Optional<Ssda903Alone> alone,
            boolean upnInDoubt) {
        CareChange change = new CareChange(known);
        header.ifPresent(row -> new IdentityLedger(authorityId, change).compare(row, upnInDoubt, alone.isPresent()));
        alone.ifPresent(row -> new AloneLedger(change).compare(row));
        if (!episodes.isEmpty()) {
            LocalDate born = known.child()
                    .map(Child::bornOn)
                    .or(() -> header.map(Ssda903Header::bornOn))
                    .orElse(LocalDate.MAX.minusYears(100));
            compare(change, new CareCourse(episodes, born, authorityId));
            if (change.care() && change.rows.isEmpty()) {
                episodes.forEach(episode -> change.rows.add(episode.row()));
            }
        }
        return change;
    }

    private void compare(CareChange change, CareCourse course) {
        List<CareStatus> ours = own(authorityId, change.known.statuses(), CareStatus::authorityId);
        List<CareStatus> own = unpushed(ours, CareStatus::source);
        List<Placement> ourHomes = own(authorityId, change.known.placements(), Placement::authorityId);
        List<Placement> homes = unpushed(ourHomes, Placement::source);
        LocalDate start = start(course, own);
        LocalDate until = until(own, homes);
        List<CareStatus> foreign = new ArrayList<>(change.known.statuses());
        foreign.removeAll(ours);

        List<Span<CareSaid>> knownStatuses = spans(own, CareSaid::of);
        List<Span<CareSaid>> statuses =
                new Timeline<>(CareSaid.MEANING, start, until).laid(knownStatuses, beside(foreign, course.statuses()));
        Difference<CareSaid, CareStatus> status = Difference.of(
                CareSaid.MEANING, own, knownStatuses, Layers.around(CareSaid.MEANING, statuses, pushed(ours, own)));
        change.wrongStatuses.addAll(status.wrong());
        change.statuses.addAll(status.now());
        giveWay(change, foreign, course.start());

        List<Span<HomeSaid>> knownHomes = spans(homes, HomeSaid::of);
        List<Span<HomeSaid>> laid = new Timeline<>(HomeSaid.MEANING, start, until).laid(knownHomes, course.homes());
        Difference<HomeSaid, Placement> home = Difference.of(
                HomeSaid.MEANING,
                homes,
                knownHomes,
                Layers.around(HomeSaid.MEANING, keepingRestrictions(laid, knownHomes), pushed(ourHomes, homes)));
        change.wrongPlacements.addAll(home.wrong());
        change.homes.addAll(home.now());

        Stream.concat(status.now().stream(), home.now().stream()).forEach(span -> change.rows.addAll(span.rows()));
        change.adoptedOn = course.adoptedOn();
        change.diedOn = course.diedOn()
                .filter(day -> change.known.child().flatMap(Child::diedOn).isEmpty());
    }

    /** Where care is said to start, no earlier start of the same stretch is true any more. */
    private static LocalDate start(CareCourse course, List<CareStatus> own) {
        LocalDate start = course.start();
        boolean moved = course.startKnown();
        while (moved) {
            LocalDate day = start;
            Optional<CareStatus> before = own.stream()
                    .filter(status -> status.kind() == CareKind.LOOKED_AFTER)
                    .filter(status -> status.from().isBefore(day))
                    .filter(status -> status.period()
                            .end()
                            .map(end -> end.isAfter(day)
                                    || (end.equals(day) && status.endReason().isEmpty()))
                            .orElse(true))
                    .findFirst();
            moved = before.isPresent();
            start = before.map(CareStatus::from).orElse(start);
        }
        return start;
    }

    private @Nullable LocalDate until(List<CareStatus> statuses, List<Placement> homes) {
        return Stream.concat(statuses.stream(), homes.stream())
                .map(DatedFact::period)
                .flatMap(period -> Stream.concat(Stream.of(period.from()), period.end().stream()))
                .filter(day -> day.isAfter(horizon))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What followed care here ends where another authority's care begins. */
    private static List<Span<CareSaid>> beside(List<CareStatus> foreign, List<Span<CareSaid>> said) {
        return said.stream()
                .map(span -> span.what().inCare() || span.to() != null
                        ? span
                        : new Span<>(span.what(), span.from(), nextCare(foreign, span.from()), span.rows()))
                .filter(span -> !span.from().equals(span.to()))
                .toList();
    }

    private static @Nullable LocalDate nextCare(List<CareStatus> foreign, LocalDate from) {
        return foreign.stream()
                .filter(status -> CareSaid.of(status).inCare())
                .map(CareStatus::from)
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What another authority said of the time after its care ends where this one's care begins. */
    static void giveWay(CareChange change, List<CareStatus> foreign, LocalDate start) {
        foreign.stream()
                .filter(status -> !CareSaid.of(status).inCare())
                .filter(status -> status.from().isBefore(start) && status.holdsOn(start))
                .forEach(status -> {
                    change.wrongStatuses.add(status);
                    change.statuses.add(new Span<>(CareSaid.of(status), status.from(), start, java.util.Set.of()));
                });
    }

    /** A home stays as restricted as it was known to be; a new one is restricted until somebody entitled says otherwise. */
    private static List<Span<HomeSaid>> keepingRestrictions(List<Span<HomeSaid>> homes, List<Span<HomeSaid>> known) {
        return homes.stream()
                .map(span -> known.stream()
                        .filter(before -> before.from().equals(span.from())
                                && before.what().type().equals(span.what().type()))
                        .findFirst()
                        .map(before -> span.saying(
                                span.what().restrictedAs(before.what().restricted())))
                        .orElse(span))
                .toList();
    }

    /** What a case system pushed is newer than any file: a file says nothing of those days. Source: F71. */
    private static <F extends DatedFact> List<F> unpushed(List<F> own, Function<F, String> source) {
        return own.stream()
                .filter(fact -> !source.apply(fact).equals(CareSaid.BRIDGE))
                .toList();
    }

    private static <F extends DatedFact> List<Period> pushed(List<F> ours, List<F> unpushed) {
        return ours.stream()
                .filter(fact -> !unpushed.contains(fact))
                .map(DatedFact::period)
                .toList();
    }

    static <F extends DatedFact> List<F> own(
            String authorityId, List<F> facts, Function<F, Optional<String>> authority) {
        return facts.stream()
                .filter(fact -> authority.apply(fact).map(authorityId::equals).orElse(true))
                .toList();
    }

    static <T, F extends DatedFact> List<Span<T>> spans(List<F> facts, Function<F, T> what) {
        return facts.stream()
                .map(fact -> new Span<>(
                        what.apply(fact), fact.from(), fact.period().end().orElse(null), java.util.Set.of()))
                .toList();
    }
}
