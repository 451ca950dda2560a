package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.holdfast.access.Role;
import org.holdfast.contact.Contacts;
import org.holdfast.support.SupportRecords;

/** Gathers what a version holds on its day, and freezes it. */
@ApplicationScoped
public class Freezing {
    @Inject
    Plans plans;

    @Inject
    SupportRecords support;

    @Inject
    Contacts contacts;

    /** @param number of the version, which the plan has just left behind */
    PlanVersion freeze(PlanInHand hand, int number, Role approver, Map<String, Answer> answers) {
        Plan plan = hand.plan();
        FrozenText.Contents contents = new FrozenText.Contents(
                hand,
                number,
                answers,
                plans.targets(plan),
                plans.actions(plan),
                plans.views(plan).stream().findFirst(),
                plans.gaps(plan),
                Surroundings.of(support.of(hand.child()), contacts.current(hand.child(), hand.today()), hand.today()));
        return new PlanVersion(plan, number, hand.kind(), hand.author(), approver, FrozenText.of(contents));
    }
}
