package org.holdfast.attendance;

/**
 * That a session has a mark.
 *
 * @param index of the session in the register year, see {@link Slot}
 * @param symbol byte of the code; nothing said is left out and never said as {@link CodeTable#NONE}
 */
public record Said(int index, byte symbol) {}
