package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Gives a submitted plan to an officer of the virtual school, oneself included, or to nobody. */
@UseCase
public class AssignPlan {
    static final Set<Role> OFFICERS = Set.of(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);

    @Inject
    Children children;

    @Inject
    QueuedPlans queue;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param person id of the officer; empty for nobody
     * @throws Refused where the plan does not wait, or the person is no officer of this virtual school
     */
    @Allowed(Task.RATE_PLAN)
    public void run(ChildId id, Optional<String> person) {
        children.present(id);
        QueuedPlan plan = queue.waiting().stream()
                .filter(waiting -> waiting.childId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(QualityRule.NOT_WAITING));
        if (person.isEmpty()) {
            queue.free(plan.planId());
        } else {
            queue.assign(plan.planId(), person.get(), name(person.get()));
        }
        acting.about("version " + plan.number() + (person.isEmpty() ? " free" : " assigned"));
    }

    private String name(String person) {
        if (person.equals(acting.actor().id())) {
            return acting.actor().name();
        }
        return accounts.inPosts(queue.authorities(), OFFICERS, LocalDate.now(clock)).stream()
                .filter(account -> account.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        QualityRule.ASSIGNED_TO_AN_OFFICER, QualityRule.ASSIGNED_TO_AN_OFFICER.sentence(), "officer"))
                .name();
    }
}
