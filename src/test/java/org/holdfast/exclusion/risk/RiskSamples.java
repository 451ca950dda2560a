package org.holdfast.exclusion.risk;

import java.time.LocalDate;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of what is said of children at risk of suspension. */
public class RiskSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Override
    public void collect(Samples samples) {
        samples.ofChild(FlagAtRisk.class, (flag, child) -> flag.run(child, DAY, "Three hard days"))
                .ofChild(AddOffer.class, (add, child) -> {
                    add.run(child, new RiskOffer.Terms("Mornings with the key person", DAY, "Ruth Lindqvist"));
                    return "";
                })
                .ofChild(EndAtRisk.class, (end, child) -> {
                    end.run(child, DAY, "Mornings with the key person");
                    return "";
                })
                .ofChild(ReadAtRisk.class, (read, child) -> read.run(child));
    }
}
