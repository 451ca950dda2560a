package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.Standing;

/** Looks at the training of an adult who may be named acting author. */
@UseCase
public class CheckAuthorTraining {
    @Inject
    Children children;

    @Inject
    ActingAuthors authors;

    @Inject
    UntrainedNamings untrained;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if the adult cannot be named */
    @Allowed(Task.NAME_ACTING_AUTHOR)
    public Standing run(ChildId id, String personId) {
        Child child = children.present(id);
        acting.about("training of " + personId);
        if (authors.namedBy(child).stream()
                .flatMap(authority -> authors.adults(authority).stream())
                .noneMatch(adult -> adult.id().equals(personId))) {
            throw new Refused(ChildRule.ACTING_AUTHOR_WORKS_HERE);
        }
        return untrained.standing(personId, LocalDate.now(clock));
    }
}
