package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;

/** The ledger of what case systems pushed. */
@ApplicationScoped
public class PushedFacts {
    @Inject
    EntityManager em;

    @Inject
    PushLocks locks;

    @Inject
    Clock clock;

    /**
     * The event, if it came before.
     *
     * @throws Refused if it said something else then
     */
    Optional<Taken> repeated(Push push) {
        return event(push).map(before -> {
            if (!before.says(push)) {
                throw new Refused(PushRule.EVENT_SAYS_ONE_THING, PushRule.EVENT_SAYS_ONE_THING.sentence(), "eventId");
            }
            PushedFact counting = counting(push)
                    .filter(now -> now.childId().equals(before.childId()))
                    .orElse(before);
            return new Taken(Verdict.REPEATED, counting, false);
        });
    }

    /** As {@link #repeated(Push)}, of a push that names the child: of another one it is no repetition. */
    Optional<Taken> repeated(Push push, ChildId child) {
        Optional<Taken> before = repeated(push);
        if (before.filter(taken -> !taken.counting().childId().equals(child)).isPresent()) {
            throw new Refused(PushRule.EVENT_SAYS_ONE_THING, PushRule.EVENT_SAYS_ONE_THING.sentence(), "eventId");
        }
        return before;
    }

    /**
     * Takes a push in; the child is locked by then, or new.
     *
     * @param opening whether the child's record is opened by it
     * @throws StalePush if it would write over something that its source had not read
     * @throws Refused if the source id is another child's
     */
    Taken take(Push push, ChildId child, boolean opening) {
        Optional<Taken> before = repeated(push, child);
        if (before.isPresent()) {
            return before.get();
        }
        locks.source(push);
        PushedFact fact = new PushedFact(push, child, clock.instant());
        Optional<PushedFact> counting = counting(push);
        Optional<PushedFact> standing = counting.filter(known -> !known.withdrawn());
        if (standing.filter(known -> !known.childId().equals(child)).isPresent()) {
            throw new Refused(PushRule.SOURCE_ID_IS_ONE_CHILDS);
        }
        boolean older = counting.filter(known -> SourceEvent.IN_ORDER.compare(known, fact) > 0)
                .isPresent();
        if (older) {
            fact.supersede(clock.instant());
        } else {
            push.event().ifMatch().check(standing.map(PushedFact::tag));
            counting.ifPresent(known -> known.supersede(clock.instant()));
        }
        add(opening ? fact.opening() : fact);
        return new Taken(
                older ? Verdict.OLDER : Verdict.NEW,
                older ? counting.orElse(fact) : fact,
                standing.isEmpty() && !push.withdrawn() && !older);
    }

    /** All that an authority ever pushed of a child in some kinds, in the order in which it holds. */
    public List<PushedFact> of(String authorityId, ChildId child, PushKind... kinds) {
        return em.createQuery(
                        "select p from PushedFact p where p.childId = :child and p.authorityId = :authority"
                                + " and p.kind in :kinds",
                        PushedFact.class)
                .setParameter("child", child.id())
                .setParameter("authority", authorityId)
                .setParameter("kinds", List.of(kinds))
                .getResultStream()
                .sorted(SourceEvent.IN_ORDER)
                .toList();
    }

    private Optional<PushedFact> event(Push push) {
        return em.createQuery(
                        "select p from PushedFact p where p.authorityId = :authority and p.eventId = :event",
                        PushedFact.class)
                .setParameter("authority", push.authorityId())
                .setParameter("event", push.event().eventId())
                .getResultStream()
                .findFirst();
    }

    private Optional<PushedFact> counting(Push push) {
        return em.createQuery(
                        "select p from PushedFact p where p.authorityId = :authority and p.kind = :kind"
                                + " and p.sourceId = :source and p.supersededAt is null",
                        PushedFact.class)
                .setParameter("authority", push.authorityId())
                .setParameter("kind", push.kind())
                .setParameter("source", push.event().sourceId())
                .getResultStream()
                .findFirst();
    }

    private void add(PushedFact fact) {
        try {
            em.persist(fact);
            em.flush();
        } catch (PersistenceException e) {
            throw Clash.of(e);
        }
    }
}
