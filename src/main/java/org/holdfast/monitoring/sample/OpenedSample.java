package org.holdfast.monitoring.sample;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;

/**
 * A sample as one reader has it today.
 *
 * @param authority its name
 * @param size how many children it was drawn with
 * @param children those whom the reader reaches today, in the order of the draw
 */
public record OpenedSample(DipSample sample, String authority, int size, List<Child> children) {
    /** How many are not the reader's to see any more. */
    public int gone() {
        return size - children.size();
    }

    public Optional<Child> child(ChildId id) {
        return children.stream().filter(child -> child.id().equals(id)).findFirst();
    }
}
