package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Opens a child's record: identity, school, care, placement, each field for those who may know it. */
@UseCase
public class ReadChild {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Clock clock;

    @Allowed(Task.READ_CHILD)
    public ChildProfile run(ChildId id) {
        Child child = children.visible(id);
        Sight sight = child.sight();
        LocalDate today = LocalDate.now(clock);
        List<Disclosure> disclosures = sight.shows(Field.CARE_STATUS) ? facts.disclosures(child) : List.of();
        Standing standing = Standing.of(child, facts.careStatuses(child), disclosures, today);
        return new ChildProfile(
                child,
                today,
                school(child, today),
                standing,
                standing.status()
                        .flatMap(CareStatus::authorityId)
                        .flatMap(schools::authority)
                        .map(LocalAuthority::name),
                sight.shows(Field.PLACEMENT) ? ChildFacts.on(facts.placements(child), today) : Optional.empty(),
                sight.shows(Field.IDENTIFIERS) ? facts.identifiers(child) : List.of(),
                sight.shows(Field.ATTACHMENT) ? ChildFacts.on(facts.attachmentNeeds(child), today) : Optional.empty(),
                disclosures);
    }

    private Optional<String> school(Child child, LocalDate today) {
        List<Enrolment> enrolments = facts.enrolments(child);
        return ChildFacts.schoolOn(enrolments, today)
                .or(() ->
                        enrolments.stream().filter(e -> e.from().isAfter(today)).findFirst())
                .map(Enrolment::schoolId)
                .flatMap(schools::byId)
                .map(School::name);
    }
}
