package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** A case system says which standing with social care a child has, or takes it back. */
@UseCase
public class PushLegalStatus {
    @Inject
    CarePushes pushes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param said empty where the source takes the status back
     * @throws StalePush if the source had not read what it writes over
     */
    @Allowed(Task.PUSH_CARE)
    public Pushed run(ChildId id, SourceEvent event, Optional<StatusSaid> said) {
        acting.about(said.isPresent() ? "legal status" : "legal status, withdrawn");
        said.ifPresent(status -> status.check(LocalDate.now(clock)));
        return pushes.take(id, PushKind.LEGAL_STATUS, event, said);
    }
}
