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
class MarkNotes {
    @Inject
    EntityManager em;

    /** What stands now in some registers from one session to before another, by register and session. */
    Map<String, Map<Integer, MarkNote>> of(Collection<RegisterYear> registers, int from, int to) {
        Map<String, Map<Integer, MarkNote>> found = new HashMap<>();
        if (!registers.isEmpty()) {
            List<String> ids = registers.stream().map(RegisterYear::id).toList();
            em.createQuery(
                            "select n from MarkNote n where n.registerId in :registers and n.slot >= :from"
                                    + " and n.slot < :to and n.supersededAt is null",
                            MarkNote.class)
                    .setParameter("registers", ids)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList()
                    .forEach(note -> found.computeIfAbsent(note.registerId(), id -> new HashMap<>())
                            .put(note.index(), note));
        }
        return found;
    }

    /** Puts these remarks in the place of what was said of the same sessions; an empty one takes it away. */
    void keep(RegisterYear register, Map<Integer, Remark> remarks, MarkSource source) {
        Map<Integer, MarkNote> before = of(List.of(register), 0, Slot.COUNT).getOrDefault(register.id(), Map.of());
        remarks.forEach((slot, remark) -> {
            MarkNote old = before.get(slot);
            if (remark.equals(old == null ? Remark.NOTHING : old.remark())) {
                return;
            }
            if (old != null) {
                old.supersede(source.at());
            }
            if (!remark.isEmpty()) {
                em.persist(new MarkNote(register.id(), slot, remark, source.by(), source.at()));
            }
        });
    }
}
