package org.holdfast.bridge.feed;

import jakarta.inject.Inject;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Finds for whom there is something new, so that those who wait are woken; a job of the server. */
@UseCase
public class FindNews {
    @Inject
    ChangeNumbers numbers;

    @Inject
    Acting acting;

    /** @return the last number of each authority that has one above this */
    @Allowed(Task.NUMBER_CHANGES)
    Map<String, Long> run(long above) {
        acting.goesOn();
        return numbers.lastOfEach(above);
    }
}
