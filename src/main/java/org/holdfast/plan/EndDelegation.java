package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Children;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes back what was handed to a colleague: from the next request on they open and write none of it. */
@UseCase
public class EndDelegation {
    @Inject
    Children children;

    @Inject
    Delegations delegations;

    @Inject
    DelegationTerms terms;

    @Inject
    DelegatePosts posts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if none of it runs any more, or it is another school's */
    @Allowed(Task.NAME_DELEGATE)
    public void run(String grantId) {
        LocalDate today = LocalDate.now(clock);
        List<Delegation> running = delegations.given(grantId, terms.schools(), today);
        if (running.isEmpty()) {
            throw new Refused(DelegationRule.IS_OVER);
        }
        Delegation first = running.get(0);
        String delegate = first.people().delegateId();
        running.forEach(delegation -> delegations.end(delegation, today, clock.instant()));
        children.seen(running.stream()
                        .map(delegation -> delegation.childId().id())
                        .toList())
                .forEach(child -> {
                    children.withdraw(child, ChildAccess.Kind.DELEGATE, delegate, today);
                    acting.changed(child.id(), "delegate " + delegate + " ended");
                });
        posts.fit(delegate, first.schoolId());
        acting.about("delegate " + delegate + " ended");
        acting.rows(running.size());
    }
}
