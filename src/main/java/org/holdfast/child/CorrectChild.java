package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Puts right the name in daily use and the year taught in. The legal name and the birth date change by a source of record only. */
@UseCase
public class CorrectChild {
    @Inject
    Children children;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param curriculumYear 0 for Reception, below for nursery */
    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, String forename, String surname, int curriculumYear) {
        Child child = children.present(id);
        acting.about("name and year");
        child.knownAs(forename, surname);
        child.taughtInYear(curriculumYear, LocalDate.now(clock));
    }
}
