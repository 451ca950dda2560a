package org.holdfast.attendance;

import java.time.LocalDateTime;

/**
 * Tells whether a register still holds the marks it held: every change counts its version up and notes the moment.
 *
 * @param year calendar year in which it begins
 * @param changedAt in UTC
 */
public record RegisterState(String id, int year, int version, LocalDateTime changedAt) {}
