package org.holdfast.bridge.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.CareHistory;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Field;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Shows where a child in care has lived: what kind of place and when, never at which address. */
@UseCase
public class ReadPlacements {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param authorities that placed the child, by id */
    record Placed(List<Placement> placements, Map<String, LocalAuthority> authorities) {}

    /** The newest first. */
    @Allowed(Task.READ_PLACEMENTS_BY_API)
    Placed run(ChildId id) {
        Child child = children.visible(id);
        acting.about("placements");
        CareHistory care = new CareHistory(facts.careStatuses(child));
        boolean known = child.sight().shows(Field.PLACEMENT)
                && care.knownTo(child, facts.disclosures(child), LocalDate.now(clock));
        List<Placement> placements = known ? facts.placements(child) : List.of();
        acting.rows(placements.size());
        return new Placed(
                placements,
                schools.authoritiesByIds(placements.stream()
                        .flatMap(placement -> placement.authorityId().stream())
                        .collect(Collectors.toSet())));
    }
}
