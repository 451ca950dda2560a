package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.child.Match.Why;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Refused;

/**
 * Finds who a source means. The only place that looks beyond a caseload: what it finds there becomes a question to a
 * person and shows no detail. Source: safeguards 2 and 5.
 */
@ApplicationScoped
public class Identities {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Matches all claims of a source at once, in a number of queries that hardly grows with them.
     *
     * @param authorityId whose source it is
     * @return an answer for each claim, in their order
     */
    public List<Match> match(String authorityId, List<Claim> claims) {
        IdentityIndex index = index(authorityId, claims);
        List<Match> matches = new ArrayList<>(claims.stream().map(index::of).toList());
        amongThemselves(claims, matches);
        return matches;
    }

    /**
     * A person's answer to a question of {@link #match}; it counts from the next match on.
     *
     * @param same whether the claim means the candidate
     * @throws Refused if the record cannot be joined from this authority
     */
    public void decide(String authorityId, Claim claim, ChildId candidate, boolean same, String personId) {
        Child child = em.find(Child.class, candidate.id());
        SocialCareId number = claim.socialCareId().orElseThrow(() -> new Refused(IdentityRule.STILL_OPEN));
        if (child == null || child.sealed()) {
            throw new Refused(IdentityRule.STILL_OPEN);
        }
        IdentityIndex index = index(authorityId, List.of(claim));
        boolean born = claim.bornOn().map(child.bornOn()::equals).orElse(false);
        if (same
                && !index.own.contains(candidate.id())
                && (!born
                        || caredForElsewhere(authorityId, Set.of(candidate.id()))
                                .contains(candidate.id()))) {
            throw new Refused(IdentityRule.NOT_JOINED_FROM_HERE);
        }
        decisions(authorityId)
                .filter(before -> before.socialCareKey().equals(number.key())
                        && (before.childId().equals(candidate.id()) || (same && before.sameChild())))
                .forEach(before -> before.supersede(clock.instant()));
        em.persist(new IdentityDecision(authorityId, number, candidate, same, personId, clock.instant()));
        em.flush();
    }

    /**
     * Name, mark and birth date of candidates, for a person who decides; of the authority's own records only.
     *
     * @return nothing for any other
     */
    public Map<ChildId, Child> own(String authorityId, Collection<ChildId> candidates) {
        Map<ChildId, Child> own = new HashMap<>();
        inSets(candidates.stream().map(ChildId::id).toList(), some -> em.createQuery(
                        "select c from Child c where c.id in :ids and c.sealedOn is null"
                                + " and (c.id in (select s.childId from CareStatus s"
                                + " where s.authorityId = :authority and s.supersededAt is null)"
                                + " or c.id in (select i.childId from ChildIdentifier i"
                                + " where i.authorityId = :authority and i.supersededAt is null))",
                        Child.class)
                .setParameter("ids", some)
                .setParameter("authority", authorityId)
                .getResultStream()
                .forEach(child -> own.put(child.id(), child)));
        return own;
    }

    /** Rows of one source that contradict each other, whatever the records say. */
    private static void amongThemselves(List<Claim> claims, List<Match> matches) {
        Map<String, List<Integer>> byUpn = new HashMap<>();
        Map<String, List<Integer>> byChild = new HashMap<>();
        Map<String, List<Integer>> byPerson = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int place = i;
            claim.upn().ifPresent(upn -> add(byUpn, upn.text(), place));
            claim.person().ifPresent(person -> add(byPerson, person, place));
            if (matches.get(i) instanceof Match.Known known) {
                add(byChild, known.child().id().id(), i);
            }
        }
        twice(byPerson, matches, Why.SAME_PERSON_TWICE);
        twice(byChild, matches, Why.ONE_RECORD_TWICE);
        twice(byUpn, matches, Why.SAME_NUMBER_TWICE);
    }

    private static void twice(Map<String, List<Integer>> groups, List<Match> matches, Why why) {
        groups.values().stream()
                .filter(places -> places.size() > 1)
                .flatMap(List::stream)
                .forEach(place -> matches.set(place, new Match.Review(why, Optional.empty())));
    }

    private IdentityIndex index(String authorityId, List<Claim> claims) {
        IdentityIndex index = new IdentityIndex();
        ownChildren(authorityId).forEach(child -> {
            index.children.put(child.id().id(), child);
            index.own.add(child.id().id());
        });
        Set<String> numbered = numbers(authorityId, index);
        index.children.values().stream()
                .filter(child -> !numbered.contains(child.id().id()))
                .sorted((a, b) -> a.id().id().compareTo(b.id().id()))
                .forEach(child -> index.ownWithoutNumber
                        .computeIfAbsent(child.bornOn(), day -> new ArrayList<>())
                        .add(child));
        upns(claims, index);
        persons(claims, index);
        decisions(authorityId).forEach(decision -> index.decisions
                .computeIfAbsent(decision.socialCareKey(), key -> new HashMap<>())
                .put(decision.childId(), decision.sameChild()));
        outside(authorityId, index);
        return index;
    }

    private Stream<Child> ownChildren(String authorityId) {
        return em.createQuery(
                        "select c from Child c where c.id in (select s.childId from CareStatus s"
                                + " where s.authorityId = :authority and s.supersededAt is null)"
                                + " or c.id in (select i.childId from ChildIdentifier i"
                                + " where i.authorityId = :authority and i.supersededAt is null)",
                        Child.class)
                .setParameter("authority", authorityId)
                .getResultStream();
    }

    /** @return ids of the children who have a number */
    private Set<String> numbers(String authorityId, IdentityIndex index) {
        Set<String> numbered = new HashSet<>();
        em.createQuery(
                        "select i from ChildIdentifier i where i.authorityId = :authority and i.kind = :kind"
                                + " and i.supersededAt is null",
                        ChildIdentifier.class)
                .setParameter("authority", authorityId)
                .setParameter("kind", Kind.SOCIAL_CARE_ID)
                .getResultStream()
                .forEach(number -> {
                    numbered.add(number.childId().id());
                    SocialCareId.parse(number.text())
                            .ifPresent(id -> add(
                                    index.numbers, id.key(), number.childId().id()));
                });
        return numbered;
    }

    private void upns(List<Claim> claims, IdentityIndex index) {
        Set<String> texts = claims.stream()
                .flatMap(claim -> Stream.concat(claim.upn().stream(), claim.formerUpns().stream()))
                .map(upn -> upn.text())
                .collect(Collectors.toSet());
        inSets(texts, some -> em.createQuery(
                        "select i from ChildIdentifier i where i.text in :texts and i.kind in :kinds"
                                + " and i.supersededAt is null",
                        ChildIdentifier.class)
                .setParameter("texts", some)
                .setParameter("kinds", List.of(Kind.UPN, Kind.FORMER_UPN))
                .getResultStream()
                .forEach(number -> add(
                        number.kind() == Kind.UPN ? index.upns : index.formerUpns,
                        number.text(),
                        number.childId().id())));
    }

    private void persons(List<Claim> claims, IdentityIndex index) {
        Set<String> names = claims.stream()
                .filter(claim -> claim.person().isPresent())
                .map(claim -> Folded.fold(claim.name()))
                .collect(Collectors.toSet());
        inSets(names, some -> em.createQuery(
                        "select c from Child c where c.nameKey in :names and c.sealedOn is null order by c.id",
                        Child.class)
                .setParameter("names", some)
                .getResultStream()
                .forEach(child -> index.persons
                        .computeIfAbsent(Folded.fold(child.name()) + "|" + child.bornOn(), key -> new ArrayList<>())
                        .add(child)));
    }

    /** Records beyond the authority's own that a number or a decision led to. */
    private void outside(String authorityId, IdentityIndex index) {
        Set<String> found = new HashSet<>();
        index.upns.values().forEach(found::addAll);
        index.formerUpns.values().forEach(found::addAll);
        index.decisions.values().forEach(decided -> found.addAll(decided.keySet()));
        found.removeAll(index.children.keySet());
        inSets(found, some -> em.createQuery("select c from Child c where c.id in :ids", Child.class)
                .setParameter("ids", some)
                .getResultStream()
                .forEach(child -> index.children.put(child.id().id(), child)));
        index.caredForElsewhere.addAll(caredForElsewhere(authorityId, found));
    }

    private Set<String> caredForElsewhere(String authorityId, Set<String> ids) {
        LocalDate today = LocalDate.now(clock);
        Set<String> cared = new HashSet<>();
        inSets(
                ids,
                some -> cared.addAll(em.createQuery(
                                "select s.childId from CareStatus s where s.childId in :ids and s.kind in :kinds"
                                        + " and s.supersededAt is null and s.authorityId is not null"
                                        + " and s.authorityId <> :authority and (s.validTo is null or s.validTo > :today)",
                                String.class)
                        .setParameter("ids", some)
                        .setParameter("kinds", List.of(CareKind.LOOKED_AFTER, CareKind.SHORT_BREAKS))
                        .setParameter("authority", authorityId)
                        .setParameter("today", today)
                        .getResultList()));
        return cared;
    }

    private Stream<IdentityDecision> decisions(String authorityId) {
        return em.createQuery(
                        "select d from IdentityDecision d where d.authorityId = :authority and d.supersededAt is null"
                                + " order by d.id",
                        IdentityDecision.class)
                .setParameter("authority", authorityId)
                .getResultStream();
    }

    private static void inSets(Collection<String> all, Consumer<List<String>> query) {
        List<String> list = new ArrayList<>(all);
        for (int i = 0; i < list.size(); i += CareRecords.SET) {
            query.accept(list.subList(i, Math.min(i + CareRecords.SET, list.size())));
        }
    }

    private static void add(Map<String, Set<String>> map, String key, String id) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(id);
    }

    private static void add(Map<String, List<Integer>> map, String key, int place) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
}
