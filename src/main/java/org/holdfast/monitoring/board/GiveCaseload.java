package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.monitoring.filter.FilterRule;
import org.holdfast.monitoring.filter.OfficerCaseloads;
import org.holdfast.monitoring.filter.OfficerChild.Officer;

/** Gives the children of a filter to an officer of their virtual school, or to nobody, from today. */
@UseCase
public class GiveCaseload {
    static final Set<Role> OFFICERS = EnumSet.of(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);

    @Inject
    BoardLines lines;

    @Inject
    OfficerCaseloads caseloads;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param officerId empty for nobody
     * @return how many changed hands
     * @throws Refused if the officer is none of the children's virtual school
     */
    @Allowed(Task.GIVE_CASELOAD)
    public int run(Cohort cohort, Optional<String> officerId) {
        Reach reach = Reach.of(acting.caseload());
        Map<String, List<ChildId>> children = lines.counted(cohort).lines().stream()
                .map(BoardLine::child)
                .collect(Collectors.groupingBy(
                        GiveCaseload::authority, Collectors.mapping(ChildRow::id, Collectors.toList())));
        int changed = 0;
        for (Map.Entry<String, List<ChildId>> own : children.entrySet()) {
            Optional<Officer> officer = officerId.map(id -> officer(own.getKey(), id));
            changed += caseloads.give(reach, own.getValue(), officer, own.getKey());
        }
        acting.about((officerId.isPresent() ? "to an officer" : "to nobody") + ", filters " + cohort);
        acting.rows(changed);
        return changed;
    }

    private static String authority(ChildRow child) {
        return child.care().flatMap(ChildRow.Care::authorityId).orElseThrow();
    }

    private Officer officer(String authorityId, String id) {
        return accounts.inPosts(List.of(authorityId), OFFICERS, LocalDate.now(clock)).stream()
                .filter(account -> account.id().equals(id))
                .map((Account account) -> new Officer(account.id(), account.name()))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(FilterRule.OFFICER_OF_OURS, FilterRule.OFFICER_OF_OURS.sentence(), "officer"));
    }
}
