package org.holdfast.monitoring.measure;

import org.holdfast.monitoring.Sheet;

/**
 * Who is counted in a measure and not in its numerator, as far as the reader may know them today.
 *
 * @param total how many they are; those whom the reader may not know are in the figure alone
 */
public record UnmetList(Measure measure, Sheet<Unmet> sheet, int total) {}
