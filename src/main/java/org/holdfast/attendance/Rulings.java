package org.holdfast.attendance;

import java.util.List;
import java.util.Optional;

/** What people decided where schools disagreed about a child's sessions of a year; it holds while both marks stay. */
record Rulings(List<Conflict> all) {
    static final Rulings NONE = new Rulings(List.of());

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The mark that was decided to be right: each decision names the school that is right first. */
    Optional<Byte> of(Conflict conflict) {
        return all.stream()
                .filter(ruling -> ruling.equals(conflict) || ruling.equals(conflict.turned()))
                .map(Conflict::standing)
                .findFirst();
    }
}
