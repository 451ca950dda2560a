package org.holdfast.monitoring.filter;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.ChildRow;

/**
 * What a filter asks of one child, as far as the reader may know it.
 *
 * @param ours ids of the reader's authorities
 * @param legalStatus as SSDA903 has it
 * @param moves from one home to another in the last twelve months
 * @param officerId in whose caseload the child is
 */
public record Traits(
        ChildRow child,
        Collection<String> ours,
        Map<Kind, String> said,
        Optional<String> legalStatus,
        int moves,
        Optional<String> officerId) {}
