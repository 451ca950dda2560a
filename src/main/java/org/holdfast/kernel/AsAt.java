package org.holdfast.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The pair by which a past state is asked for: what held on a day, as it was known at an instant. The same pair has the
 * same answer for ever.
 *
 * @param on the day on which facts hold
 * @param known facts recorded later are left out, those superseded later are still in
 */
public record AsAt(LocalDate on, Instant known) {}
