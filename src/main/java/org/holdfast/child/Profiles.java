package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Puts profiles together, one query a kind of fact however many children; the one place of the field rule. */
@ApplicationScoped
public class Profiles {
    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Clock clock;

    public ChildProfile of(Child child) {
        return of(List.of(child)).get(0);
    }

    public List<ChildProfile> of(List<Child> children) {
        Gathered gathered = new Gathered(children);
        return children.stream().map(gathered::profile).toList();
    }

    private final class Gathered {
        private final LocalDate today = LocalDate.now(clock);
        private final Map<ChildId, List<Enrolment>> enrolments;
        private final Map<ChildId, List<CareStatus>> statuses;
        private final Map<ChildId, List<Placement>> placements;
        private final Map<ChildId, List<ChildIdentifier>> identifiers;
        private final Map<ChildId, List<AttachmentNeed>> needs;
        private final Map<ChildId, List<Disclosure>> disclosures;
        private final Map<String, School> schoolsById;
        private final Map<String, LocalAuthority> authorities;

        Gathered(List<Child> children) {
            enrolments = facts.of(Enrolment.class, children);
            statuses = facts.of(CareStatus.class, children);
            placements = facts.of(Placement.class, showing(children, Field.PLACEMENT));
            identifiers = facts.of(ChildIdentifier.class, showing(children, Field.IDENTIFIERS));
            needs = facts.of(AttachmentNeed.class, showing(children, Field.ATTACHMENT));
            disclosures = facts.of(Disclosure.class, showing(children, Field.CARE_STATUS));
            schoolsById = schools.byIds(enrolments.values().stream()
                    .flatMap(List::stream)
                    .map(Enrolment::schoolId)
                    .collect(Collectors.toSet()));
            authorities = schools.authoritiesByIds(statuses.values().stream()
                    .flatMap(List::stream)
                    .flatMap(status -> status.authorityId().stream())
                    .collect(Collectors.toSet()));
        }

        ChildProfile profile(Child child) {
            List<Disclosure> agreed = of(disclosures, child);
            Standing standing = Standing.of(child, of(statuses, child), agreed, today);
            boolean careKnown = new CareHistory(of(statuses, child)).knownTo(child, agreed, today);
            return new ChildProfile(
                    child,
                    today,
                    school(of(enrolments, child)),
                    standing,
                    standing.status().flatMap(CareStatus::authorityId).map(authorities::get),
                    careKnown ? ChildFacts.on(of(placements, child), today) : Optional.empty(),
                    of(identifiers, child).stream()
                            .filter(i -> i.kind().shown())
                            .filter(i -> careKnown || i.kind() != ChildIdentifier.Kind.SOCIAL_CARE_ID)
                            .toList(),
                    ChildFacts.on(of(needs, child), today),
                    agreed);
        }

        private Optional<School> school(List<Enrolment> all) {
            return ChildFacts.schoolOn(all, today)
                    .or(() -> all.stream().filter(e -> e.from().isAfter(today)).findFirst())
                    .map(Enrolment::schoolId)
                    .map(schoolsById::get);
        }

        private static List<Child> showing(Collection<Child> children, Field field) {
            return children.stream().filter(child -> child.sight().shows(field)).toList();
        }

        private static <T extends DatedFact> List<T> of(Map<ChildId, List<T>> all, Child child) {
            return all.getOrDefault(child.id(), List.of());
        }
    }
}
