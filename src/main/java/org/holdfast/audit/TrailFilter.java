package org.holdfast.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acted;
import org.holdfast.kernel.ChildId;

/**
 * Which entries of the trail to show; what is empty leaves nothing out.
 *
 * @param person part of a name, empty for anyone
 */
public record TrailFilter(
        String person, Optional<ChildId> child, Optional<Acted.Outcome> outcome, Optional<LocalDate> day) {
    public static final TrailFilter ALL = new TrailFilter("", Optional.empty(), Optional.empty(), Optional.empty());
}
