package org.holdfast.monitoring.inspection;

import java.util.List;
import org.holdfast.kernel.AsAt;

/**
 * Everything an inspection pack tells, as at its pair.
 *
 * @param authority its name
 * @param children those in care on the day, by reference
 */
public record PackFacts(AsAt at, String authority, List<PackChild> children) {
    public PackSummary summary() {
        return PackSummary.of(children);
    }
}
