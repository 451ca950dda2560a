package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Ids;

/** What people typed and did not save; each sees their own alone. */
@ApplicationScoped
class Drafts {
    private static final String OWN =
            " from Draft d where d.personId = :person and d.childId = :child and d.form = :form";

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Saving saving;

    Optional<Draft> of(Child child, String form) {
        return em.createQuery("select d" + OWN, Draft.class)
                .setParameter("person", acting.actor().id())
                .setParameter("child", child.id().id())
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** Own drafts that hold something: those that end, the next to end first, or the others, newest first. */
    List<Draft> own(boolean ending, int limit) {
        return em.createQuery(
                        "select d from Draft d where d.personId = :person and d.savedAt is not null and d.endsOn is "
                                + (ending ? "not null order by d.endsOn, d.id" : "null order by d.savedAt desc"),
                        Draft.class)
                .setParameter("person", acting.actor().id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The row, made if need be, and nobody else's until the transaction ends. */
    Draft toWrite(Child child, String form, String place) {
        return locked(child.id().id(), form).orElseGet(() -> {
            // Two windows may begin at once: the second finds the first one's row.
            em.createNativeQuery("insert ignore into draft (id, person_id, child_id, form_name, place, page,"
                            + " focus_field, caret, revision, content) values (?1, ?2, ?3, ?4, ?5, '/', '', 0, 0, ?6)")
                    .setParameter(1, Ids.next())
                    .setParameter(2, acting.actor().id())
                    .setParameter(3, child.id().id())
                    .setParameter(4, form)
                    .setParameter(5, place)
                    .setParameter(6, DraftContent.EMPTY)
                    .executeUpdate();
            return locked(child.id().id(), form).orElseThrow();
        });
    }

    private Optional<Draft> locked(String child, String form) {
        List<String> ids = em.createQuery("select d.id" + OWN, String.class)
                .setParameter("person", acting.actor().id())
                .setParameter("child", child)
                .setParameter("form", form)
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void close(Child child, String form, Typing.Opening opening) {
        locked(child.id().id(), form).ifPresent(draft -> draft.close(opening));
    }

    /** What a page saves goes with the act that saves it, in its transaction: neither without the other. */
    void saved(@Observes DomainEvent event) {
        saving.of(event.childId()).ifPresent(form -> locked(event.childId().id(), form.name())
                .ifPresent(draft -> draft.close(form.opening())));
    }
}
