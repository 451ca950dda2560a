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
import org.holdfast.kernel.Upn;
import org.holdfast.kernel.UseCase;

/** Records a new UPN; the one before becomes a former one and still finds the child. */
@UseCase
public class ChangeUpn {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Namesakes namesakes;

    /** @throws Refused if the check letter is wrong, or the number is known of another child */
    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, String typed) {
        Child child = children.present(id);
        acting.about("UPN");
        Upn upn = Upn.parse(typed)
                .orElseThrow(() -> new Refused(ChildRule.UPN_IS_VALID, ChildRule.UPN_IS_VALID.sentence(), "upn"));
        LocalDate today = LocalDate.now(clock);
        List<ChildIdentifier> known = facts.identifiers(child);
        if (known.stream()
                .anyMatch(i -> i.kind() == ChildIdentifier.Kind.UPN && i.text().equals(upn.text()))) {
            return;
        }
        if (namesakes.bearing(upn).stream().anyMatch(other -> !other.equals(id))) {
            throw new Refused(ChildRule.UPN_IS_ONE_CHILDS, ChildRule.UPN_IS_ONE_CHILDS.sentence(), "upn");
        }
        known.stream().filter(i -> i.kind() == ChildIdentifier.Kind.UPN).forEach(old -> {
            facts.end(old, today, old::until);
            facts.record(old.former(today, clock.instant()));
        });
        facts.record(new ChildIdentifier(
                id, ChildIdentifier.Kind.UPN, upn.text(), null, new Period(today, null), clock.instant()));
    }
}
