package org.holdfast.bridge;

import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Predicate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Denied;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Answers whether what a client read of a child before still holds, before anything is loaded. */
@UseCase
public class CheckUnchanged {
    @Inject
    Stamps stamps;

    @Inject
    Acting acting;

    /**
     * @param reading the task that follows where it does not hold; its line then stands in the trail for both
     * @param tag of the answer, from the child's stamp
     * @param known whether the client has the answer of a tag
     * @return the tag of the answer as it is now
     * @throws Denied if the client may not do that reading, whichever child it is
     * @throws NotFound if the client does not reach the child
     */
    @Allowed(Task.CHECK_UNCHANGED_BY_API)
    String run(ChildId child, Task reading, Function<Stamp, String> tag, Predicate<String> known) {
        acting.check(reading);
        String now = tag.apply(stamps.of(child));
        if (known.test(now)) {
            acting.about("unchanged");
        } else {
            acting.goesOn();
        }
        return now;
    }
}
