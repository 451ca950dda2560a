package org.holdfast.monitoring.training;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Shows the share of a school's staff in date, who is missing, whose training ends, and the designated teacher's record. */
@UseCase
public class ReadSchoolTraining {
    @Inject
    GatheredTrainings gathered;

    @Inject
    Acting acting;

    /** @throws NotFound if the actor does not lead the school */
    @Allowed(Task.SORT_STAFF)
    public SchoolTraining run(Optional<String> schoolId) {
        SchoolTraining found = gathered.of(schoolId);
        acting.about("training at " + found.school().id());
        acting.rows(found.adults().size());
        return found;
    }
}
