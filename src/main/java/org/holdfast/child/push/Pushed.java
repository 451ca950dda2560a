package org.holdfast.child.push;

import java.util.Optional;
import org.holdfast.kernel.ChildId;

/**
 * What came of a push.
 *
 * @param child empty only while a person has to decide who is meant
 * @param tag of what counts now; empty where nothing of this child does
 * @param created whether this was the first that was heard of the row
 */
public record Pushed(Verdict verdict, Optional<ChildId> child, String tag, boolean created) {
    static Pushed of(Taken taken) {
        return new Pushed(
                taken.verdict(),
                Optional.of(taken.counting().childId()),
                taken.counting().counts() ? taken.counting().tag() : "",
                taken.created());
    }
}
