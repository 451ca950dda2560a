package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRecord.Adult;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Upn;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Shows all that is recorded of a child over time; school staff find no more than they see elsewhere: the schools. */
@UseCase
public class ReadRecord {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    StaffMembers staff;

    @Inject
    Namesakes namesakes;

    @Inject
    ActingAuthors authors;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_CHILD)
    public ChildRecord run(ChildId id) {
        Child child = children.present(id);
        acting.about("record");
        LocalDate today = LocalDate.now(clock);
        Sight sight = child.sight();
        List<CareStatus> statuses = sight.shows(Field.CARE_STATUS) ? facts.careStatuses(child) : List.of();
        List<Disclosure> disclosures = sight.shows(Field.CARE_STATUS) ? facts.disclosures(child) : List.of();
        boolean care = new CareHistory(statuses).knownTo(child, disclosures, today);
        boolean decides =
                sight.has(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.ACTING_AUTHOR);
        boolean head = sight.has(Role.VIRTUAL_SCHOOL_HEAD);
        Map<String, LocalAuthority> authorities = authorities(statuses);
        return new ChildRecord(
                sight.shows(Field.IDENTIFIERS) ? child.legalName() : child.name(),
                care,
                sight.shows(Field.IDENTIFIERS) ? numbers(child, care) : List.of(),
                sight.shows(Field.ATTACHMENT) ? facts.attachmentNeeds(child) : List.of(),
                facts.characteristics(child).stream()
                        .filter(fact -> sight.shows(fact.kind().field()))
                        .toList(),
                Characteristic.Kind.recordedBy(sight),
                care ? statuses.stream().map(s -> care(s, sight, authorities)).toList() : List.of(),
                places(child),
                care && sight.shows(Field.PLACEMENT) ? homes(child) : List.of(),
                Disclosure.inForce(disclosures, child, today).stream().toList(),
                decides ? adults(child, today) : List.of(),
                decides && namesakes.waiting(child),
                head && authors.namedBy(child).isPresent(),
                head ? actingAuthors(child) : List.of());
    }

    private List<ChildRecord.Given> numbers(Child child, boolean care) {
        return facts.identifiers(child).stream()
                .filter(i -> i.kind().shown())
                .filter(i -> care || i.kind() != ChildIdentifier.Kind.SOCIAL_CARE_ID)
                .map(i -> new ChildRecord.Given(
                        i.kind(),
                        i.text(),
                        Upn.parse(i.text()).map(Upn::temporary).orElse(false),
                        i.authorityId()
                                .flatMap(schools::authority)
                                .map(LocalAuthority::name)
                                .orElse(""),
                        i.from(),
                        i.period().end()))
                .toList();
    }

    private static ChildRecord.Care care(CareStatus status, Sight sight, Map<String, LocalAuthority> authorities) {
        Optional<String> legal = sight.shows(Field.LEGAL_STATUS)
                ? status.legalStatus().flatMap(CareCodes::legalStatus)
                : Optional.empty();
        return new ChildRecord.Care(
                status.kind().title(),
                legal.orElse(""),
                status.authorityId()
                        .map(authorities::get)
                        .map(LocalAuthority::name)
                        .orElse(""),
                status.from(),
                status.period().end(),
                status.source());
    }

    private List<ChildRecord.Place> places(Child child) {
        List<Enrolment> enrolments = facts.enrolments(child);
        Map<String, School> byId =
                schools.byIds(enrolments.stream().map(Enrolment::schoolId).collect(Collectors.toSet()));
        return enrolments.stream()
                .map(e -> new ChildRecord.Place(
                        e.id(),
                        Optional.ofNullable(byId.get(e.schoolId()))
                                .map(School::name)
                                .orElse(""),
                        e.kind().title(),
                        e.from(),
                        e.period().end()))
                .toList();
    }

    private List<ChildRecord.Home> homes(Child child) {
        return facts.placements(child).stream()
                .map(p -> new ChildRecord.Home(
                        CareCodes.placement(p.typeCode()).orElse("other placement"),
                        p.from(),
                        p.period().end()))
                .toList();
    }

    private List<Adult> adults(Child child, LocalDate today) {
        List<ChildAccess> open = facts.accesses(child).stream()
                .filter(a -> a.holdsOn(today))
                .filter(a -> a.kind() == ChildAccess.Kind.STAFF || a.kind() == ChildAccess.Kind.KEY_PERSON)
                .toList();
        Map<String, StaffMember> names =
                staff.byIds(open.stream().map(ChildAccess::holderId).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(a -> Stream.ofNullable(names.get(a.holderId()))
                        .map(m -> new Adult(
                                m.id(), m.name(), m.jobTitle(), a.kind() == ChildAccess.Kind.KEY_PERSON, a.from())))
                .toList();
    }

    private List<String> actingAuthors(Child child) {
        List<String> holders =
                authors.present(child).stream().map(ChildAccess::holderId).toList();
        return staff.byIds(holders).values().stream().map(StaffMember::name).toList();
    }

    private Map<String, LocalAuthority> authorities(List<CareStatus> statuses) {
        return schools.authoritiesByIds(statuses.stream()
                .flatMap(status -> status.authorityId().stream())
                .collect(Collectors.toSet()));
    }
}
