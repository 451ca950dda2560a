package org.holdfast.exclusion;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An exclusion in force, as much of it as rules over many children ask.
 *
 * @param exclusionId the same for every row of this exclusion
 * @param knownAt when it was first recorded; a correction does not make it new
 */
public record KnownExclusion(String exclusionId, Category category, LocalDate firstDay, Instant knownAt) {}
