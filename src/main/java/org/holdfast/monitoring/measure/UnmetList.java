package org.holdfast.monitoring.measure;

import java.util.Optional;
import org.holdfast.monitoring.Sheet;

/**
 * Who is counted in a measure and not in its numerator, as far as the reader may know them today.
 *
 * @param total how many they are
 * @param figure of which they are a part, the widest that is given; it says how many more there are
 * @param others how many more are in that figure and left out; empty where small, or the figure is hidden
 * @param least a number under it, but not none, is not said
 */
public record UnmetList(
        Measure measure, Sheet<Unmet> sheet, int total, MeasureLine figure, Optional<Integer> others, int least) {}
