package org.holdfast.child.move;

import static org.holdfast.testing.Samples.nothingFound;

import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class MoveSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    @Override
    public void collect(Samples samples) {
        samples.ofChild(
                ProposeMove.class,
                (propose, child) -> propose.run(child, "000000", DAY, "Panel", "Moves to a new home"));
        samples.ofChild(WithdrawMove.class, (withdraw, child) -> {
            withdraw.run(child, Ids.next(), "Stays where she is");
            return child;
        });
        samples.general(AcceptMove.class, accept -> nothingFound(() -> accept.run(Ids.next())));
        samples.general(DeclineMove.class, decline -> nothingFound(() -> decline.run(Ids.next(), "No place")));
    }
}
