package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.Child;

/** Since when a child has had the present key person: a cut of attendance that other features know the day of. */
public interface Since {
    /** Empty where nobody is named; in one query. */
    Optional<LocalDate> keyPerson(Child child, LocalDate today);
}
