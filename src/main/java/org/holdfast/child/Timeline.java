package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a source says over what was known. The source speaks for a stretch of days; what was known before and after
 * it stays, and what says the same on both sides of a seam becomes one.
 */
final class Timeline<T> {
    /** What the facts of one kind mean to each other. */
    interface Meaning<T> {
        /** Both as one, if the later only goes on with the earlier. */
        Optional<T> joined(T earlier, T later);

        /** Whether writing the later would add nothing to the known. */
        boolean same(T known, T now);

        /** What remains when the end is no longer its own. */
        T cutShort(T what);

        /** What a source's last stretch says once it is known how it ended. */
        T endingAs(T what, T known);
    }

    private final Meaning<T> meaning;
    private final LocalDate start;
    private final LocalDate until;

    /**
     * @param start first day the source speaks for
     * @param until first day from which something is known that the source cannot know; null if there is none
     */
    Timeline(Meaning<T> meaning, LocalDate start, @Nullable LocalDate until) {
        this.meaning = meaning;
        this.start = start;
        this.until = until == null ? LocalDate.MAX : until;
    }

    List<Span<T>> laid(List<Span<T>> known, List<Span<T>> said) {
        List<Span<T>> pieces = new ArrayList<>();
        for (Span<T> span : known) {
            before(span).ifPresent(pieces::add);
            after(span).ifPresent(pieces::add);
        }
        said.forEach(span -> within(span, known).ifPresent(pieces::add));
        pieces.sort(Comparator.comparing((Span<T> span) -> span.from()).thenComparing(Span::last));
        return joined(pieces);
    }

    private Optional<Span<T>> before(Span<T> span) {
        if (!span.from().isBefore(start)) {
            return Optional.empty();
        }
        return Optional.of(
                span.last().isAfter(start)
                        ? new Span<>(meaning.cutShort(span.what()), span.from(), start, span.rows())
                        : span);
    }

    private Optional<Span<T>> after(Span<T> span) {
        if (!span.last().isAfter(until)) {
            return Optional.empty();
        }
        LocalDate from = span.from().isBefore(until) ? until : span.from();
        return Optional.of(new Span<>(span.what(), from, span.to(), span.rows()));
    }

    private Optional<Span<T>> within(Span<T> span, List<Span<T>> known) {
        if (!span.from().isBefore(until)) {
            return Optional.empty();
        }
        if (!span.last().isAfter(until)) {
            return Optional.of(span);
        }
        T what = known.stream()
                .filter(other -> until.equals(other.to()))
                .findFirst()
                .map(other -> meaning.endingAs(span.what(), other.what()))
                .orElse(meaning.cutShort(span.what()));
        return Optional.of(new Span<>(what, span.from(), until, span.rows()));
    }

    private List<Span<T>> joined(List<Span<T>> pieces) {
        List<Span<T>> result = new ArrayList<>();
        for (Span<T> piece : pieces) {
            Span<T> last = result.isEmpty() ? null : result.get(result.size() - 1);
            Optional<T> both = last != null && piece.from().equals(last.to())
                    ? meaning.joined(last.what(), piece.what())
                    : Optional.empty();
            if (last != null && both.isPresent()) {
                result.set(result.size() - 1, last.with(piece, both.get()));
            } else {
                result.add(piece);
            }
        }
        return result;
    }
}
