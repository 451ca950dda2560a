package org.holdfast.breach.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;

/** Reaches children whom its reader may not know. */
class CountsEverybody {
    Reach everybody() {
        return Reach.counted(List.of("x"), new AsAt(LocalDate.EPOCH, Instant.EPOCH));
    }
}
