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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.NhsNumber;

/** Gathers what {@link IdentityIndex} compares claims with, each kind in one query or one for every 500 claims. */
@ApplicationScoped
public class IdentitySources {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** @param candidates ids of records to look at besides those that the claims lead to */
    IdentityIndex index(String authorityId, List<Claim> claims, String... candidates) {
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
        outside(authorityId, index, List.of(candidates));
        return index;
    }

    /** The same of one claim with a name, looked up by its numbers and its name alone. */
    IdentityIndex one(String authorityId, Claim claim) {
        IdentityIndex index = new IdentityIndex();
        claim.socialCareId().ifPresent(number -> {
            bearing(authorityId, number)
                    .forEach(known ->
                            add(index.numbers, number.key(), known.childId().id()));
            decisions(authorityId, number).forEach(decision -> index.decisions
                    .computeIfAbsent(decision.socialCareKey(), key -> new HashMap<>())
                    .put(decision.childId(), decision.sameChild()));
        });
        upns(List.of(claim), index);
        claim.nhsNumber().ifPresent(nhs -> bearers(nhs)
                .forEach(known ->
                        add(index.nhsNumbers, nhs.text(), known.childId().id())));
        persons(List.of(claim), index);
        Set<String> found = new HashSet<>();
        index.numbers.values().forEach(found::addAll);
        index.nhsNumbers.values().forEach(found::addAll);
        index.persons
                .values()
                .forEach(likely -> likely.forEach(child -> found.add(child.id().id())));
        outside(authorityId, index, List.copyOf(found));
        index.own.addAll(own(authorityId, index.children.keySet()));
        return index;
    }

    private Stream<ChildIdentifier> bearing(String authorityId, SocialCareId number) {
        return em.createQuery(
                        "select i from ChildIdentifier i where i.authorityId = :authority and i.numberKey = :key"
                                + " and i.kind = :kind and i.supersededAt is null",
                        ChildIdentifier.class)
                .setParameter("authority", authorityId)
                .setParameter("key", number.key())
                .setParameter("kind", Kind.SOCIAL_CARE_ID)
                .getResultStream();
    }

    /** Whatever authority said it. */
    Stream<ChildIdentifier> bearers(NhsNumber nhs) {
        return em.createQuery(
                        "select i from ChildIdentifier i, Child c where c.id = i.childId and c.sealedOn is null"
                                + " and i.text = :text and i.kind = :kind and i.supersededAt is null",
                        ChildIdentifier.class)
                .setParameter("text", nhs.text())
                .setParameter("kind", Kind.NHS_NUMBER)
                .getResultStream();
    }

    /** Those that are not sealed and bear one of some numbers now, by the number's key. */
    Map<String, Set<ChildId>> open(String authorityId, Collection<SocialCareId> numbers) {
        Map<String, Set<ChildId>> found = new HashMap<>();
        Set<String> keys = numbers.stream().map(SocialCareId::key).collect(Collectors.toSet());
        inSets(keys, some -> em.createQuery(
                        "select i.numberKey, i.childId from ChildIdentifier i, Child c where i.authorityId = :authority"
                                + " and i.numberKey in :keys and i.kind = :kind and i.supersededAt is null"
                                + " and c.id = i.childId and c.sealedOn is null",
                        Object[].class)
                .setParameter("authority", authorityId)
                .setParameter("keys", some)
                .setParameter("kind", Kind.SOCIAL_CARE_ID)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((String) row[0], key -> new HashSet<>())
                        .add(new ChildId((String) row[1]))));
        return found;
    }

    private Stream<IdentityDecision> decisions(String authorityId, SocialCareId number) {
        return em.createQuery(
                        "select d from IdentityDecision d where d.authorityId = :authority"
                                + " and d.socialCareKey = :key and d.supersededAt is null order by d.id",
                        IdentityDecision.class)
                .setParameter("authority", authorityId)
                .setParameter("key", number.key())
                .getResultStream();
    }

    /** Those of some records that the authority has a status or a number of. */
    private Set<String> own(String authorityId, Collection<String> ids) {
        Set<String> own = new HashSet<>();
        inSets(ids, some -> {
            for (String table : List.of("CareStatus", "ChildIdentifier")) {
                own.addAll(em.createQuery(
                                "select distinct f.childId from " + table + " f where f.childId in :ids"
                                        + " and f.authorityId = :authority and f.supersededAt is null",
                                String.class)
                        .setParameter("ids", some)
                        .setParameter("authority", authorityId)
                        .getResultList());
            }
        });
        return own;
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
                        "select c from Child c where c.nameKey in :names and c.sealedOn is null and "
                                + Namesakes.NOT_MERGED + " order by c.id",
                        Child.class)
                .setParameter("names", some)
                .getResultStream()
                .forEach(child -> index.persons
                        .computeIfAbsent(Folded.fold(child.name()) + "|" + child.bornOn(), key -> new ArrayList<>())
                        .add(child)));
    }

    /** Records beyond the authority's own that a number or a decision led to. */
    private void outside(String authorityId, IdentityIndex index, List<String> candidates) {
        Set<String> found = new HashSet<>(candidates);
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

    /** Those of some open records that are on roll today at a school in the authority's area. */
    Set<String> pupils(String authorityId, Collection<String> ids) {
        LocalDate today = LocalDate.now(clock);
        Set<String> pupils = new HashSet<>();
        inSets(
                ids,
                some -> pupils.addAll(em.createQuery(
                                "select e.childId from Enrolment e, School s, Child c where e.childId in :ids"
                                        + " and s.id = e.schoolId and s.authorityId = :authority"
                                        + " and c.id = e.childId and c.sealedOn is null"
                                        + " and e.supersededAt is null and e.validFrom <= :today"
                                        + " and (e.validTo is null or e.validTo > :today)",
                                String.class)
                        .setParameter("ids", some)
                        .setParameter("authority", authorityId)
                        .setParameter("today", today)
                        .getResultList()));
        return pupils;
    }

    /** What persons have decided for the authority and still holds. */
    Stream<IdentityDecision> decisions(String authorityId) {
        return em.createQuery(
                        "select d from IdentityDecision d where d.authorityId = :authority and d.supersededAt is null"
                                + " order by d.id",
                        IdentityDecision.class)
                .setParameter("authority", authorityId)
                .getResultStream();
    }

    static void inSets(Collection<String> all, Consumer<List<String>> query) {
        List<String> list = new ArrayList<>(all);
        for (int i = 0; i < list.size(); i += CareRecords.SET) {
            query.accept(list.subList(i, Math.min(i + CareRecords.SET, list.size())));
        }
    }

    private static void add(Map<String, Set<String>> map, String key, String id) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(id);
    }
}
