package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Ends the consent today: from now on a past in care is not shown. */
@UseCase
public class WithdrawDisclosure {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.RECORD_DISCLOSURE)
    public void run(ChildId id) {
        Child child = children.present(id);
        acting.about("disclosure");
        LocalDate today = LocalDate.now(clock);
        facts.disclosures(child).stream()
                .filter(disclosure -> disclosure.holdsOn(today))
                .forEach(disclosure -> facts.end(disclosure, today, disclosure::until));
    }
}
