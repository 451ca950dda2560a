package org.holdfast.monitoring.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Accounts;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;
import org.holdfast.monitoring.filter.FilterRule;
import org.holdfast.monitoring.filter.OfficerChild.Officer;

/** The people of virtual schools who may follow children. */
@ApplicationScoped
class OwnOfficers {
    private static final Set<Role> OFFICERS = EnumSet.of(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Of some authorities, today. */
    List<Officer> of(Collection<String> authorityIds) {
        return accounts.inPosts(authorityIds, OFFICERS, LocalDate.now(clock)).stream()
                .map(account -> new Officer(account.id(), account.name()))
                .toList();
    }

    /** @throws Refused if nobody of that id is one of the authority's */
    Officer one(String authorityId, String id) {
        return of(List.of(authorityId)).stream()
                .filter(officer -> officer.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(FilterRule.OFFICER_OF_OURS, FilterRule.OFFICER_OF_OURS.sentence(), "officer"));
    }
}
