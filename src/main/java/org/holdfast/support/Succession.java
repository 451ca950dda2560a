package org.holdfast.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.DatedFact;

/** Dated facts of one child that follow each other: what is known, and the new rows that wait to be written. */
final class Succession<T extends DatedFact & Succession.Ending<T>> {
    private final List<T> facts = new ArrayList<>();
    private final List<T> fresh = new ArrayList<>();

    /** A fact that can be written again with an end. */
    interface Ending<T> {
        T until(LocalDate day, Instant recordedAt);
    }

    void load(List<T> rows) {
        facts.addAll(rows);
    }

    /** Newest first. */
    Stream<T> known() {
        return facts.stream()
                .filter(DatedFact::known)
                .sorted(Comparator.comparing(DatedFact::from).reversed());
    }

    Optional<T> on(LocalDate day) {
        return known().filter(fact -> fact.holdsOn(day)).findFirst();
    }

    /** Facts that are not over on a day, begun or not. */
    List<T> notOver(LocalDate day) {
        return known().filter(
                        fact -> fact.period().end().map(end -> end.isAfter(day)).orElse(true))
                .toList();
    }

    void add(T fact) {
        facts.add(fact);
        fresh.add(fact);
    }

    void replace(T old, T by, Instant at) {
        drop(old, at);
        add(by);
    }

    /** Ends it on a day; one that began that day or later never was. */
    void end(T fact, LocalDate day, Instant at) {
        drop(fact, at);
        if (fact.from().isBefore(day)) {
            add(fact.until(day, at));
        }
    }

    /** Rows to be written, each handed out once. */
    List<T> takeFresh() {
        List<T> rows = List.copyOf(fresh);
        fresh.clear();
        return rows;
    }

    private void drop(T fact, Instant at) {
        fact.supersede(at);
        if (fresh.remove(fact)) {
            facts.remove(fact);
        }
    }
}
