package org.holdfast.attendance;

import java.time.Instant;

/**
 * Where marks come from.
 *
 * @param by name of the person or system that brought them
 * @param name such as {@code typed} or the name of a file
 * @param said when the school said so: what was said later stands
 * @param at when it arrived here
 */
public record MarkSource(String by, String name, Instant said, Instant at) {}
