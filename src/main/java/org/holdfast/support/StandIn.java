package org.holdfast.support;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The backup acts, since the key person is away or there is none.
 *
 * @param forName the key person who is away; empty where nobody is key person
 * @param until the day the key person is back; empty where nobody knows
 */
public record StandIn(KeyPerson who, Optional<String> forName, Optional<LocalDate> until) {}
