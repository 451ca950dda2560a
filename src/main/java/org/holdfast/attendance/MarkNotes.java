package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Minutes late and reasons beside the marks. */
@ApplicationScoped
public class MarkNotes {
    /** Registers whose notes are read by one query. */
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    Registers registers;

    /** What is said of the marks that stand in some registers from one session to before another, by register and session. */
    public Map<String, Map<Integer, MarkNote>> of(Collection<RegisterYear> registers, int from, int to) {
        Map<String, Map<Integer, MarkNote>> found = known(registers, from, to);
        registers.forEach(register -> found.getOrDefault(register.id(), Map.of())
                .values()
                .removeIf(note -> !note.about(register.marks().at(note.index()))));
        return found;
    }

    private Map<String, Map<Integer, MarkNote>> known(Collection<RegisterYear> registers, int from, int to) {
        Map<String, Map<Integer, MarkNote>> found = new HashMap<>();
        List<String> ids = registers.stream().map(RegisterYear::id).sorted().toList();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            em.createQuery(
                            "select n from MarkNote n where n.registerId in :registers and n.slot >= :from"
                                    + " and n.slot < :to and n.supersededAt is null",
                            MarkNote.class)
                    .setParameter("registers", ids.subList(first, Math.min(ids.size(), first + AT_ONCE)))
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList()
                    .forEach(note -> found.computeIfAbsent(note.registerId(), id -> new HashMap<>())
                            .put(note.index(), note));
        }
        return found;
    }

    /**
     * Takes in what is said beside marks, whether or not these marks stand. What was said last stands, whatever arrives first;
     * an empty remark takes away what was said before it.
     */
    public void keep(Map<RegisterKey, List<Noted>> noted, MarkSource source) {
        Map<RegisterKey, RegisterYear> kept = registers.of(noted.keySet());
        kept.keySet().retainAll(noted.keySet());
        Map<String, Map<Integer, MarkNote>> before = known(kept.values(), 0, Slot.COUNT);
        kept.forEach((key, register) -> {
            Map<Integer, MarkNote> notes = before.computeIfAbsent(register.id(), id -> new HashMap<>());
            noted.getOrDefault(key, List.of()).forEach(one -> keep(register, one, notes, source));
        });
    }

    private void keep(RegisterYear register, Noted noted, Map<Integer, MarkNote> notes, MarkSource source) {
        MarkNote old = notes.get(noted.index());
        if (old != null && old.says(noted)) {
            old.saidAgain(source.said());
        } else if (old == null || old.yieldsTo(noted, source)) {
            if (old != null) {
                old.supersede(source.at());
                notes.remove(noted.index());
            }
            if (!noted.remark().isEmpty()) {
                MarkNote note = new MarkNote(register.id(), noted, source);
                em.persist(note);
                notes.put(noted.index(), note);
            }
        }
    }
}
