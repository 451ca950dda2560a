package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.Pushes;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;

/** Opens a child to the workers whom its case system names, as far as they are known as staff, and to no others. */
@ApplicationScoped
class WorkerGrants {
    private static final String SOURCE = "BRIDGE";

    @Inject
    EntityManager em;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Pushes pushes;

    @Inject
    WorkerNumbers workers;

    @Inject
    Clock clock;

    private record Grant(ChildAccess.Kind kind, String holder, Period period) {
        static Grant of(ChildAccess access) {
            return new Grant(access.kind(), access.holderId(), access.period());
        }

        boolean opensFurther(ChildAccess access) {
            return kind == access.kind() && holder.equals(access.holderId());
        }
    }

    /**
     * The newest word about a worker says who of the staff they are, at every child whom it opened to them: a wrong e-mail
     * opens a child no longer than until it is put right. What a word does not say of it stays.
     */
    void identify(String authorityId, ProfessionalSaid said) {
        WorkerNumber worker = workers.known(authorityId, said.workerId());
        said.email().ifPresent(mail -> {
            Optional<String> before = worker.staffId();
            Optional<String> now = workers.staffOf(authorityId, mail);
            if (!now.equals(before)) {
                worker.is(now);
                follow(authorityId, before, now);
            }
        });
    }

    private void follow(String authorityId, Optional<String> before, Optional<String> now) {
        List<String> holders = Stream.of(before, now).flatMap(Optional::stream).toList();
        List<String> ids = em.createQuery(
                        "select distinct a.childId from ChildAccess a, Child c where c.id = a.childId"
                                + " and c.sealedOn is null and a.source = :source and a.holderId in :holders"
                                + " order by a.childId",
                        String.class)
                .setParameter("source", SOURCE)
                .setParameter("holders", holders)
                .getResultList();
        for (String id : ids) {
            children.lock(new ChildId(id));
            write(authorityId, em.find(Child.class, id));
        }
    }

    /**
     * Makes the grants what all that counts of the child says: what none of it says is believed no more. An authority that
     * does not answer for the child today opens them to nobody to whom they were not open by its word.
     */
    void write(String authorityId, Child child) {
        List<ProfessionalSaid> counting = pushes.counting(child, PushKind.PROFESSIONAL).stream()
                .map(word -> word.said(ProfessionalSaid.class))
                .toList();
        Map<String, String> staff = workers.staff(
                authorityId, counting.stream().map(ProfessionalSaid::workerId).collect(Collectors.toSet()));
        List<Grant> wanted = new ArrayList<>(counting.stream()
                .flatMap(said -> Optional.ofNullable(staff.get(said.workerId())).stream()
                        .map(holder -> new Grant(
                                said.role().grant(),
                                holder,
                                new Period(said.from(), said.to().orElse(null)))))
                .distinct()
                .toList());
        List<ChildAccess> held = held(authorityId, child);
        List<ChildAccess> wrong =
                held.stream().filter(access -> !wanted.remove(Grant.of(access))).toList();
        wrong.forEach(access -> access.supersede(clock.instant()));
        boolean answers = pushes.answersFor(child);
        wanted.stream()
                .filter(grant -> answers || held.stream().anyMatch(grant::opensFurther))
                .forEach(grant -> children.grant(child, grant.kind(), grant.holder(), grant.period(), SOURCE));
    }

    /** What the authority's own word opened: another's is not its to end. */
    private List<ChildAccess> held(String authorityId, Child child) {
        List<ChildAccess> pushed = facts.accesses(child).stream()
                .filter(access -> access.source().equals(SOURCE))
                .toList();
        if (pushed.isEmpty()) {
            return pushed;
        }
        List<String> own = em.createQuery(
                        "select m.id from StaffMember m where m.organisationId = :authority and m.id in :holders",
                        String.class)
                .setParameter("authority", authorityId)
                .setParameter(
                        "holders", pushed.stream().map(ChildAccess::holderId).toList())
                .getResultList();
        return pushed.stream().filter(access -> own.contains(access.holderId())).toList();
    }
}
