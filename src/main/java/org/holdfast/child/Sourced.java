package org.holdfast.child;

import java.util.Optional;
import java.util.function.BiPredicate;

/** A meaning in which more than what is said must be the same. */
record Sourced<T>(Timeline.Meaning<T> plain, BiPredicate<T, T> more) implements Timeline.Meaning<T> {
    @Override
    public Optional<T> joined(T earlier, T later) {
        return plain.joined(earlier, later);
    }

    @Override
    public boolean same(T known, T now) {
        return plain.same(known, now) && more.test(known, now);
    }

    @Override
    public T cutShort(T what) {
        return plain.cutShort(what);
    }

    @Override
    public T endingAs(T what, T known) {
        return plain.endingAs(what, known);
    }
}
