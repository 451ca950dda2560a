package org.holdfast.training.staff;

import java.time.LocalDate;
import java.util.Map;
import org.holdfast.kernel.NotFound;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases; those that need an adult find nobody. */
public class StaffSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ListStaff.class, ListStaff::run)
                .general(ReadAdult.class, read -> nothing(() -> read.run(NOBODY)))
                .general(SortStaff.class, sort -> sort.run(Map.of()))
                .general(TakeOutOfContact.class, out -> {
                    out.run(NOBODY, "", LocalDate.of(2000, 1, 1));
                    return true;
                })
                .general(PutBackInContact.class, back -> nothing(() -> back.run(NOBODY)));
    }

    /** Whoever may do it hears that there is nothing of that id; the others hear that they may not. */
    private static boolean nothing(Runnable call) {
        try {
            call.run();
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
