package org.holdfast.bridge.agreement;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * Checks that an agreement lets through what a client asks for, before any child is looked at. Where it does, the trail's line
 * of what follows names the agreement; where none does, the trail has a line of the refusal.
 */
@UseCase
public class CheckAgreement {
    @Inject
    Agreements agreements;

    @Inject
    Sharing sharing;

    @Inject
    Acting acting;

    /**
     * @param needed all of them
     * @return the stamp of the agreements in force
     * @throws Refused by a {@link SharingRule}, which the API answers with 403
     */
    @Allowed(Task.CHECK_AGREEMENT_BY_API)
    public String run(Part... needed) {
        if (sharing.read().isEmpty()) {
            sharing.under(agreements.inForce(acting.actor()));
        }
        Coverage coverage = sharing.coverage();
        String asked = Arrays.stream(needed).map(Part::name).collect(Collectors.joining(", "));
        if (coverage.agreements().isEmpty()) {
            acting.about("no agreement: " + asked);
            throw SharingRule.AN_AGREEMENT_IS_IN_FORCE.refused();
        }
        List<Part> missing = coverage.missing(needed);
        if (needed.length == 0 || !missing.isEmpty()) {
            acting.about("not agreed: " + asked);
            throw SharingRule.THE_AGREEMENT_COVERS_IT.refused(missing);
        }
        coverage.by(needed[0]).ifPresent(acting::under);
        acting.goesOn();
        return coverage.stamp();
    }
}
