package org.holdfast.exclusion.pattern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says what came of looking into a child's pattern, which then rests until a day. */
@UseCase
public class DismissPattern {
    @Inject
    Children children;

    @Inject
    Patterns patterns;

    @Inject
    PatternDismissals dismissals;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused at the field that is missing, or if no pattern is open */
    @Allowed(Task.FOLLOW_UP_EXCLUSION)
    public void run(ChildId id, PatternDismissal.Terms terms) {
        Child child = children.present(id);
        InformalPattern pattern = patterns.of(child, acting.caseload())
                .flatMap(ChildPattern::open)
                .orElseThrow(() -> new Refused(PatternRule.IS_OPEN));
        dismissals.add(PatternDismissal.of(id, pattern, terms, acting.actor(), LocalDate.now(clock), clock.instant()));
        acting.about("early leaves looked into");
    }
}
