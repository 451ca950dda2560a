package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.child.CareRecords;
import org.holdfast.child.Child;
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
            List<PushedPerson> newestFirst = new ArrayList<>();
            said.forEach(fact -> newestFirst.add(0, fact.said(ChildSaid.class).person(number)));
            boolean opened = said.stream().anyMatch(PushedFact::openedRecord);
            PushLedger ledger = care(ledger(child), child).person(newestFirst, child, opened, upnInDoubt);
            care.write(ledger.change(), child, records.authority());
        }
        return Pushed.of(taken);
    }

    private PushLedger ledger(Child child) {
        return new PushLedger(records.authority(), care.of(List.of(child)).getOrDefault(child.id(), KnownCare.NOTHING));
    }

    private PushLedger care(PushLedger ledger, Child child) {
        List<PushedFact> all =
                facts.of(records.authority(), child.id(), PushKind.CHILD, PushKind.LEGAL_STATUS, PushKind.PLACEMENT);
        PushedCare pushed = new PushedCare(
                statuses(all, PushedFact::counts),
                statuses(all, fact -> true),
                homes(all, PushedFact::counts),
                homes(all, fact -> true));
        return ledger.care(pushed, child, pushed.homes().isEmpty() ? java.util.Set.of() : care.restrictedHomes(child));
    }

    private static List<PushedStatus> statuses(List<PushedFact> all, Predicate<PushedFact> which) {
        return all.stream()
                .filter(fact -> !fact.withdrawn() && which.test(fact))
                .flatMap(fact -> switch (fact.kind()) {
                    case CHILD ->
                        fact.said(ChildSaid.class).status().stream().map(said -> said.pushed(0, fact.sourceId()));
                    case LEGAL_STATUS ->
                        java.util.stream.Stream.of(fact.said(StatusSaid.class).pushed(1, fact.sourceId()));
                    default -> java.util.stream.Stream.<PushedStatus>empty();
                })
                .toList();
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
