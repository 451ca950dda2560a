package org.holdfast.attendance;

/**
 * What is said beside a mark.
 *
 * @param index of the session in the register year, see {@link Slot}
 * @param symbol byte of the mark it is said of
 */
public record Noted(int index, byte symbol, Remark remark) {
    /** Of two said in the same second; so that the order of arrival decides nothing. */
    boolean outweighs(Noted other) {
        return remark.isEmpty() || order().compareTo(other.order()) > 0;
    }

    private String order() {
        return remark.minutesLate().orElse(0) + " " + remark.reason() + " " + (symbol & 0xFF);
    }
}
