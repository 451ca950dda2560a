package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.UntrainedNamings;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.Standing;

/** Looks at the training of a colleague who may write sections of plans. */
@UseCase
public class CheckDelegateTraining {
    @Inject
    DelegationTerms terms;

    @Inject
    UntrainedNamings untrained;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws org.holdfast.kernel.Refused if the colleague cannot be chosen */
    @Allowed(Task.NAME_DELEGATE)
    public Standing run(String personId) {
        acting.about("training of " + personId);
        return untrained.standing(terms.colleague(personId).id(), LocalDate.now(clock));
    }
}
