package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Who writes the plan where no designated teacher does. Source: safeguards 1. */
@ApplicationScoped
public class ActingAuthors {
    /** Roles that end the need for an acting author; a deputy alone does not. */
    private static final Set<Role> AUTHORS = EnumSet.of(Role.DESIGNATED_TEACHER, Role.ACTING_DESIGNATED_TEACHER);

    @Inject
    ChildFacts facts;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers staff;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The actor's authority, if its head names the author of this child's plan today. */
    Optional<String> namedBy(Child child) {
        LocalDate today = LocalDate.now(clock);
        return ChildFacts.on(facts.careStatuses(child), today)
                .filter(status -> status.kind() == CareKind.LOOKED_AFTER)
                .flatMap(CareStatus::authorityId)
                .filter(acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD)::contains)
                .filter(authority -> !written(child, today));
    }

    /** Whether the child's school, if there is one, has somebody in post to write the plan. */
    private boolean written(Child child, LocalDate today) {
        return ChildFacts.schoolOn(facts.enrolments(child), today)
                .filter(place -> accounts.inPost(place.schoolId(), AUTHORS, today))
                .isPresent();
    }

    /** Acting authors of today. */
    List<ChildAccess> present(Child child) {
        LocalDate today = LocalDate.now(clock);
        return facts.accesses(child).stream()
                .filter(access -> access.kind() == ChildAccess.Kind.ACTING_AUTHOR && access.holdsOn(today))
                .toList();
    }

    /** Adults who work for an authority today and can sign in, by name. */
    List<StaffMember> adults(String authorityId) {
        List<StaffMember> here = staff.at(authorityId, LocalDate.now(clock));
        Set<String> able = Set.copyOf(
                accounts.ableToSignIn(here.stream().map(StaffMember::id).toList()));
        return here.stream().filter(adult -> able.contains(adult.id())).toList();
    }
}
