package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.CareRecords;
import org.holdfast.child.Child;
import org.holdfast.child.Identities;
import org.holdfast.child.KnownCare;
import org.holdfast.child.PushLedger;
import org.holdfast.child.PushedCare;
import org.holdfast.child.PushedHome;
import org.holdfast.child.PushedPerson;
import org.holdfast.child.PushedStatus;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.ChildId;

/** Makes a child's care what the counting pushes say, whole each time, so that the order of their arrival cannot matter. */
@ApplicationScoped
class CarePushes {
    @Inject
    PushedFacts facts;

    @Inject
    OwnRecords records;

    @Inject
    CareRecords care;

    @Inject
    Pushes pushes;

    @Inject
    Identities identities;

    /** @param said empty where the source takes its row back */
    Pushed take(ChildId id, PushKind kind, SourceEvent event, Optional<? extends Record> said) {
        return pushes.take(
                id,
                kind,
                event,
                said,
                (child, words) -> care.write(care(ledger(child), child).change(), child, records.authority()));
    }

    /** As {@link #take}, of who the child is. */
    Pushed identity(Child child, Push push, SocialCareId number, boolean opening, boolean upnInDoubt) {
        Taken taken = facts.take(push, child.id(), opening);
        if (taken.verdict() != Verdict.REPEATED) {
            List<PushedFact> said = facts.of(records.authority(), child.id(), PushKind.CHILD);
            PushLedger ledger = care(ledger(child), child)
                    .person(newestFirst(said, child, number), child, opened(said), upnInDoubt);
            care.write(ledger.change(), child, records.authority());
        }
        return Pushed.of(taken);
    }

    /**
     * Writes what the ledger says of a child, where it says something else than what is known; UPNs stay as they are.
     *
     * @return whether it says anything
     */
    boolean again(Child child) {
        List<PushedFact> said = facts.of(records.authority(), child.id(), PushKind.CHILD);
        PushLedger ledger = care(ledger(child), child);
        if (!said.isEmpty()) {
            SocialCareId number = new SocialCareId(said.get(said.size() - 1).sourceId());
            ledger.person(newestFirst(said, child, number), child, opened(said), true);
        }
        boolean any =
                !facts.of(records.authority(), child.id(), PushKind.values()).isEmpty();
        if (any) {
            care.write(ledger.change(), child, records.authority());
        }
        return any;
    }

    private List<PushedPerson> newestFirst(List<PushedFact> said, Child child, SocialCareId number) {
        List<PushedPerson> newestFirst = new ArrayList<>();
        said.forEach(fact -> newestFirst.add(0, person(fact, child, number)));
        return newestFirst;
    }

    private static boolean opened(List<PushedFact> said) {
        return said.stream().anyMatch(PushedFact::openedRecord);
    }

    /** A number that another child's record bears is not written down a second time: of that a person was asked. */
    private PushedPerson person(PushedFact fact, Child child, SocialCareId number) {
        ChildSaid said = fact.said(ChildSaid.class);
        boolean anothers =
                said.nhs().filter(nhs -> identities.another(nhs, child)).isPresent();
        return (anothers ? said.withoutNhsNumber() : said).person(number);
    }

    private PushLedger ledger(Child child) {
        return new PushLedger(records.authority(), care.of(List.of(child)).getOrDefault(child.id(), KnownCare.NOTHING));
    }

    private PushLedger care(PushLedger ledger, Child child) {
        List<PushedFact> all =
                facts.of(records.authority(), child.id(), PushKind.CHILD, PushKind.LEGAL_STATUS, PushKind.PLACEMENT);
        PushedCare pushed =
                new PushedCare(counting(all), ever(all), homes(all, PushedFact::counts), homes(all, fact -> true));
        return ledger.care(
                pushed, child, pushed.homes().isEmpty() ? List.of() : care.restrictedHomes(child, records.authority()));
    }

    private static List<PushedStatus> counting(List<PushedFact> all) {
        return Stream.concat(ofChild(all).values().stream(), legal(all, PushedFact::counts))
                .toList();
    }

    private static List<PushedStatus> ever(List<PushedFact> all) {
        Stream<PushedStatus> ofChild = all.stream().flatMap(CarePushes::ofChild);
        return Stream.concat(ofChild, legal(all, fact -> true)).toList();
    }

    /** Where a later word about the child says no standing, the one before goes on. */
    private static Map<String, PushedStatus> ofChild(List<PushedFact> all) {
        Map<String, PushedStatus> newest = new LinkedHashMap<>();
        all.forEach(fact -> ofChild(fact).forEach(status -> newest.put(fact.sourceId(), status)));
        return newest;
    }

    private static Stream<PushedStatus> ofChild(PushedFact fact) {
        return fact.kind() == PushKind.CHILD
                ? fact.said(ChildSaid.class).status().stream().map(said -> said.pushed(0, fact.sourceId()))
                : Stream.empty();
    }

    private static Stream<PushedStatus> legal(List<PushedFact> all, Predicate<PushedFact> which) {
        return all.stream()
                .filter(fact -> fact.kind() == PushKind.LEGAL_STATUS && !fact.withdrawn() && which.test(fact))
                .map(fact -> fact.said(StatusSaid.class).pushed(1, fact.sourceId()));
    }

    private static List<PushedHome> homes(List<PushedFact> all, Predicate<PushedFact> which) {
        var said = all.stream()
                .filter(fact -> fact.kind() == PushKind.PLACEMENT && !fact.withdrawn())
                .collect(Collectors.groupingBy(
                        PushedFact::sourceId,
                        Collectors.mapping(fact -> fact.said(PlacementSaid.class), Collectors.toList())));
        return all.stream()
                .filter(fact -> fact.kind() == PushKind.PLACEMENT && !fact.withdrawn() && which.test(fact))
                .map(fact -> fact.said(PlacementSaid.class)
                        .pushed(fact.sourceId(), said.getOrDefault(fact.sourceId(), List.of())))
                .toList();
    }
}
