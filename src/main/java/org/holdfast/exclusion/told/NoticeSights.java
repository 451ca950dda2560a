package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.child.CareHistory;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Connections;

/** Makes a reader's sight of who was told. */
@ApplicationScoped
class NoticeSights {
    @Inject
    ChildFacts facts;

    @Inject
    Connections connections;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    NoticeSight of(Child child) {
        boolean known = new CareHistory(facts.careStatuses(child))
                .knownTo(child, facts.disclosures(child), LocalDate.now(clock));
        return NoticeSight.of(child, acting.actor(), known, connections.of(child.id()));
    }
}
