package org.holdfast.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact who must be kept checked, and when somebody last did; null if never. */
public record ContactCheck(String name, @Nullable LocalDate verifiedOn) {
    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "check of a contact";
    }
}
