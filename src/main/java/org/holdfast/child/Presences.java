package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.kernel.Ids;

/** Who has a form of a child open now. */
@ApplicationScoped
class Presences {
    private static final Duration BELIEVED = Duration.ofSeconds(90);
    private static final int READ = 20;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The actor opens a form. */
    void come(Child child, String form, String place) {
        own(child, form)
                .orElseGet(() -> {
                    // Two windows may open at once: the second finds the first one's row.
                    em.createNativeQuery("insert ignore into presence (id, person_id, child_id, form_name,"
                                    + " person_name, place) values (?1, ?2, ?3, ?4, ?5, ?6)")
                            .setParameter(1, Ids.next())
                            .setParameter(2, acting.actor().id())
                            .setParameter(3, child.id().id())
                            .setParameter(4, form)
                            .setParameter(5, acting.actor().name())
                            .setParameter(6, place)
                            .executeUpdate();
                    return own(child, form).orElseThrow();
                })
                .came(place, clock.instant());
    }

    void stay(Child child, String form) {
        own(child, form).ifPresent(presence -> presence.stays(clock.instant()));
    }

    /** Where the form is that the actor opened, in words; empty where they did not. */
    String placeOf(Child child, String form) {
        return own(child, form).map(Presence::place).orElse("");
    }

    /** The others, each where they were seen last. */
    List<Presence> others(Child child) {
        Map<String, Presence> people = new LinkedHashMap<>();
        em.createQuery(
                        "select p from Presence p where p.childId = :child and p.personId <> :person"
                                + " and p.seenAt > :since order by p.seenAt desc, p.id desc",
                        Presence.class)
                .setParameter("child", child.id().id())
                .setParameter("person", acting.actor().id())
                .setParameter("since", clock.instant().minus(BELIEVED))
                .setMaxResults(READ)
                .getResultStream()
                .forEach(presence -> people.putIfAbsent(presence.personId(), presence));
        return List.copyOf(people.values());
    }

    /** As {@link #others}, of one form alone. */
    List<Presence> othersIn(Child child, String form) {
        return others(child).stream()
                .filter(presence -> presence.form().equals(form))
                .toList();
    }

    private Optional<Presence> own(Child child, String form) {
        return em.createQuery(
                        "select p from Presence p where p.childId = :child and p.personId = :person and p.form = :form",
                        Presence.class)
                .setParameter("child", child.id().id())
                .setParameter("person", acting.actor().id())
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }
}
