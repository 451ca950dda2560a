package org.holdfast.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Claim;

/** A look at the files of a run as things stand: what would come of each row, and what each child would need. */
record Reading(List<Finding> findings, Map<String, ChildCase> byKey) {
    /** Who the rows of a child id say it is; empty if they are not sound. */
    Optional<Claim> claim(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(ChildCase::sound).map(child -> child.claim(key));
    }

    Collection<ChildCase> cases() {
        return byKey.values();
    }

    /** Children, not rows. */
    int children(RowOutcome outcome) {
        return (int) cases().stream()
                .filter(child -> child.sound() && child.verdict().outcome() == outcome)
                .count();
    }
}
