package org.holdfast.bridge.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Revokes an agreement: from the next request on, nothing of it is shared any more. */
@UseCase
public class RevokeAgreement {
    @Inject
    OwnAgreements own;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws org.holdfast.kernel.NotFound if it is another authority's
     * @throws org.holdfast.kernel.Refused without a reason, or where it is over already
     */
    @Allowed(Task.MANAGE_AGREEMENTS)
    public void run(String id, String because) {
        own.agreement(id).revoke(because, acting.actor(), clock.instant(), LocalDate.now(clock));
    }
}
