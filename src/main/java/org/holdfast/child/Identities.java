package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.child.Match.Why;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NhsNumber;
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
    IdentitySources sources;

    @Inject
    Clock clock;

    /**
     * Matches all claims of a source at once, in a number of queries that hardly grows with them.
     *
     * @param authorityId whose source it is
     * @return an answer for each claim, in their order
     */
    public List<Match> match(String authorityId, List<Claim> claims) {
        IdentityIndex index = sources.index(authorityId, claims);
        List<Match> matches = new ArrayList<>(claims.stream().map(index::of).toList());
        amongThemselves(claims, matches);
        return matches;
    }

    /**
     * As {@link #match}, of one claim that has a name, in a number of statements that does not grow with the authority's
     * children.
     */
    public Match one(String authorityId, Claim claim) {
        return sources.one(authorityId, claim).of(claim);
    }

    /** Whether another open record than this child's bears an NHS number. */
    public boolean another(NhsNumber nhs, Child than) {
        return sources.bearers(nhs).anyMatch(known -> !known.childId().equals(than.id()));
    }

    /**
     * The open records that bear some of an authority's numbers now, by the number's key; without those that more than one
     * record bears.
     */
    public Map<String, ChildId> bearing(String authorityId, Collection<SocialCareId> numbers) {
        Map<String, Set<ChildId>> found = sources.open(authorityId, numbers);
        Map<String, ChildId> one = new HashMap<>();
        found.forEach((key, children) -> {
            if (children.size() == 1) {
                one.put(key, children.iterator().next());
            }
        });
        return one;
    }

    /**
     * As {@link #match}, for what schools send: a child who is on roll today at a school in the authority's area, and
     * whose number the source gives, counts as the authority's own. Nothing of the record is shown by that. A row
     * without a number casts no doubt on one with a number.
     */
    public List<Match> matchPupils(String authorityId, List<Claim> claims) {
        IdentityIndex index = sources.index(authorityId, claims);
        index.own.addAll(sources.pupils(authorityId, index.children.keySet()));
        index.persons
                .values()
                .forEach(likely ->
                        likely.removeIf(child -> !index.own.contains(child.id().id())));
        List<Match> matches = new ArrayList<>(claims.stream().map(index::of).toList());
        twice(byChild(matches), matches, Why.ONE_RECORD_TWICE);
        return matches;
    }

    /** Which of some records are still open and the authority's own, as {@link #matchPupils} sees it. */
    public Set<ChildId> stillOurs(String authorityId, Collection<ChildId> children) {
        List<String> ids = children.stream().map(ChildId::id).toList();
        Set<ChildId> ours = new HashSet<>(own(authorityId, children).keySet());
        sources.pupils(authorityId, ids).forEach(id -> ours.add(new ChildId(id)));
        return ours;
    }

    private static Map<String, List<Integer>> byChild(List<Match> matches) {
        Map<String, List<Integer>> byChild = new HashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i) instanceof Match.Known known) {
                add(byChild, known.child().id().id(), i);
            }
        }
        return byChild;
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
        IdentityIndex index = sources.index(authorityId, List.of(claim), candidate.id());
        boolean born = claim.bornOn().map(child.bornOn()::equals).orElse(false);
        if (same
                && !index.own.contains(candidate.id())
                && (!born || index.caredForElsewhere.contains(candidate.id()))) {
            throw new Refused(IdentityRule.NOT_JOINED_FROM_HERE);
        }
        sources.decisions(authorityId)
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
        IdentitySources.inSets(candidates.stream().map(ChildId::id).toList(), some -> em.createQuery(
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
        Map<String, List<Integer>> byPerson = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int place = i;
            claim.upn().ifPresent(upn -> add(byUpn, upn.text(), place));
            claim.person().ifPresent(person -> add(byPerson, person, place));
        }
        Map<String, List<Integer>> byChild = byChild(matches);
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

    private static void add(Map<String, List<Integer>> map, String key, int place) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
}
