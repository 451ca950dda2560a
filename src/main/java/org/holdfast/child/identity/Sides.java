package org.holdfast.child.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** What an authority's data manager may know of records that may be one child's; in a number of queries that does not grow. */
@ApplicationScoped
public class Sides {
    @Inject
    Questions questions;

    @Inject
    Identities identities;

    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    Map<ChildId, Side> of(String authorityId, Collection<ChildId> ids) {
        Map<ChildId, Child> children = questions.children(ids);
        if (children.isEmpty()) {
            return Map.of();
        }
        return of(
                authorityId,
                children,
                identities.own(authorityId, children.keySet()).keySet());
    }

    /** @param own those that may be shown */
    public Map<ChildId, Side> of(String authorityId, Collection<ChildId> ids, Set<ChildId> own) {
        return of(authorityId, questions.children(ids), own);
    }

    private Map<ChildId, Side> of(String authorityId, Map<ChildId, Child> children, Set<ChildId> own) {
        List<Child> all = List.copyOf(children.values());
        Map<ChildId, List<ChildIdentifier>> numbers = facts.of(ChildIdentifier.class, all);
        Map<ChildId, String> names = schools(facts.of(Enrolment.class, all));
        Map<ChildId, Side> sides = new HashMap<>();
        children.forEach((id, child) -> {
            String school = names.getOrDefault(id, "");
            sides.put(
                    id,
                    own.contains(id)
                            ? Side.of(
                                    child,
                                    numbers.getOrDefault(id, List.of()),
                                    authorityId,
                                    school,
                                    acting.actor().holds(Role.DATA_MANAGER))
                            : Side.hidden(school));
        });
        return sides;
    }

    /** Where each was first on roll: the school that opened the record, where one did. */
    private Map<ChildId, String> schools(Map<ChildId, List<Enrolment>> enrolments) {
        Map<ChildId, String> first = enrolments.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .min(Comparator.comparing(DatedFact::recordedAt))
                        .map(Enrolment::schoolId)
                        .orElse("")));
        Map<String, School> byId = schools.byIds(first.values());
        Map<ChildId, String> names = new HashMap<>();
        first.forEach((child, school) ->
                Optional.ofNullable(byId.get(school)).ifPresent(found -> names.put(child, found.name())));
        return names;
    }
}
