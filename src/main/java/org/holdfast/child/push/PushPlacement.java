package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** A case system says where a child in care lives, or takes it back. */
@UseCase
public class PushPlacement {
    @Inject
    CarePushes pushes;

    @Inject
    Acting acting;

    /**
     * @param said empty where the source takes the placement back
     * @throws StalePush if the source had not read what it writes over
     */
    @Allowed(Task.PUSH_CARE)
    public Pushed run(ChildId id, SourceEvent event, Optional<PlacementSaid> said) {
        acting.about(said.isPresent() ? "placement" : "placement, withdrawn");
        said.ifPresent(PlacementSaid::check);
        return pushes.take(id, PushKind.PLACEMENT, event, said);
    }
}
