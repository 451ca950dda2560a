package org.holdfast.bridge.push;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.holdfast.child.push.Pushed;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a push.
 *
 * @param verdict NEW: it counts now; REPEATED: the same event came before; OLDER: history only, something newer was known
 * @param childId id of the child from now on; absent where it is not sure who is meant
 */
@JsonbPropertyOrder({"verdict", "childId"})
public record PushedV1(String verdict, @Nullable String childId) {
    static PushedV1 of(Pushed pushed) {
        return new PushedV1(
                pushed.verdict().name(), pushed.child().map(ChildId::id).orElse(null));
    }
}
