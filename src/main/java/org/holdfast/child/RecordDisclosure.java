package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Records that an entitled person agrees that the school knows and keeps a plan. */
@UseCase
public class RecordDisclosure {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if nobody is named; at 18 if it is not the young person */
    @Allowed(Task.RECORD_DISCLOSURE)
    public void run(ChildId id, Disclosure.GivenBy givenBy, String giverName) {
        Child child = children.present(id);
        acting.about("disclosure");
        LocalDate today = LocalDate.now(clock);
        if (giverName.isBlank()) {
            ChildRule rule = ChildRule.DISCLOSURE_BY_ENTITLED_PERSON;
            throw new Refused(rule, rule.sentence(), "giver");
        }
        if (child.adultOn(today) && givenBy != Disclosure.GivenBy.YOUNG_PERSON) {
            throw new Refused(ChildRule.UNDER_18_OR_AGREED, ChildRule.UNDER_18_OR_AGREED.sentence(), "givenBy");
        }
        List<Disclosure> before = facts.disclosures(child);
        before.stream().filter(d -> d.holdsOn(today)).forEach(d -> facts.end(d, today, d::until));
        facts.record(new Disclosure(
                id, givenBy, giverName.strip(), acting.actor().name(), new Period(today, null), clock.instant()));
    }
}
