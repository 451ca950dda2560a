package org.holdfast.child;

import java.util.List;
import java.util.Optional;

/** What is believed of a child that a social care file may change. All empty for a child who is not known yet. */
public record KnownCare(
        Optional<Child> child,
        List<ChildIdentifier> identifiers,
        List<CareStatus> statuses,
        List<Placement> placements,
        List<Characteristic> characteristics) {
    public static final KnownCare NOTHING = new KnownCare(Optional.empty(), List.of(), List.of(), List.of(), List.of());
}
