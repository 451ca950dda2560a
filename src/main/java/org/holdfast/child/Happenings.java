package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;

/** Asked of every feature: what happened to this child that the reader, whose sight the child carries, may know? */
public interface Happenings {
    List<Happening> happenings(Child child, LocalDate today);
}
