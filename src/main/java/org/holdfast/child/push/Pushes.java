package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.FactWithdrawn;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Takes in what a case system says of one of its rows about a child, and has the child's facts follow. */
@ApplicationScoped
public class Pushes {
    @Inject
    PushedFacts facts;

    @Inject
    OwnRecords records;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    /** Makes the facts of a child what the ledger says; an older word may matter too. */
    @FunctionalInterface
    public interface Writing {
        /** @param ofTheRow all that was ever said of the row, in the order in which it holds; at least one word */
        void write(Child child, List<PushedFact> ofTheRow);
    }

    /**
     * @param said empty where the source takes its row back
     * @throws NotFound if the child is not the authority's, or its record is sealed
     * @throws StalePush if the source had not read what it writes over
     * @throws Refused if the event id stood for something else
     */
    public Pushed take(ChildId id, PushKind kind, SourceEvent event, Optional<? extends Record> said, Writing writing) {
        acting.concerns(id);
        Push push = Push.of(authority(), acting.actor().id(), kind, event, said);
        Optional<Taken> before = facts.repeated(push, id);
        if (before.isPresent()) {
            records.notSealed(id);
            return Pushed.of(before.get());
        }
        Child child = records.toWrite(id);
        Taken taken = facts.take(push, id, false);
        if (taken.verdict() != Verdict.REPEATED) {
            List<PushedFact> words = facts.of(authority(), id, kind).stream()
                    .filter(fact -> fact.sourceId().equals(event.sourceId()))
                    .toList();
            writing.write(child, words);
            if (taken.verdict() == Verdict.NEW && said.isEmpty() && words.size() > 1) {
                events.fire(new FactWithdrawn(id, authority(), kind.name(), event.sourceId()));
            }
        }
        return Pushed.of(taken);
    }

    /** All that counts of a child in a kind. */
    public List<PushedFact> counting(Child child, PushKind kind) {
        return facts.of(authority(), child.id(), kind).stream()
                .filter(fact -> fact.counts() && !fact.withdrawn())
                .toList();
    }

    /**
     * Whether the authority answers for the child today. What it said while it did may be corrected and ended later; nobody
     * new comes to a child by it.
     */
    public boolean answersFor(Child child) {
        return records.answersFor(child.id());
    }

    /** The authority of the client that acts. */
    public String authority() {
        return records.authority();
    }
}
