package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.push.Pushes;
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
     * An authority that does not answer for the child today opens them to nobody to whom they were not open by its word.
     *
     * @param counting of the child, whole: what none of them says is believed no more
     */
    void write(String authorityId, Child child, List<ProfessionalSaid> counting) {
        Map<String, WorkerNumber> workers = workers(authorityId, counting);
        List<Grant> wanted = new ArrayList<>(counting.stream()
                .flatMap(said ->
                        Optional.ofNullable(workers.get(said.workerId())).flatMap(WorkerNumber::staffId).stream()
                                .map(staff -> new Grant(
                                        said.role().grant(),
                                        staff,
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
        return pushed.stream()
                .filter(access -> own.contains(access.holderId()))
                .toList();
    }

    /** A worker who is heard of for the first time is written down; who of the staff it is stays as it was found once. */
    private Map<String, WorkerNumber> workers(String authorityId, List<ProfessionalSaid> counting) {
        Set<String> ids =
                counting.stream().map(ProfessionalSaid::workerId).collect(Collectors.toCollection(TreeSet::new));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, WorkerNumber> known = em.createQuery(
                        "select w from WorkerNumber w where w.authorityId = :authority and w.workerId in :ids",
                        WorkerNumber.class)
                .setParameter("authority", authorityId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(WorkerNumber::workerId, Function.identity()));
        for (ProfessionalSaid said : counting) {
            known.computeIfAbsent(said.workerId(), id -> {
                WorkerNumber worker = new WorkerNumber(authorityId, id, said.name(), clock.instant());
                em.persist(worker);
                return worker;
            });
        }
        counting.forEach(said -> Optional.ofNullable(known.get(said.workerId()))
                .filter(worker -> worker.staffId().isEmpty())
                .ifPresent(worker ->
                        said.email().flatMap(mail -> staff(authorityId, mail)).ifPresent(worker::is)));
        return known;
    }

    /** By the work e-mail that the authority itself has of one of its staff, and never by a name. */
    private Optional<String> staff(String authorityId, String mail) {
        LocalDate today = LocalDate.now(clock);
        List<String> found = em.createQuery(
                        "select m.id from StaffMember m where m.organisationId = :authority and lower(m.email) = :mail"
                                + " and m.validFrom <= :today and (m.validTo is null or m.validTo > :today)",
                        String.class)
                .setParameter("authority", authorityId)
                .setParameter("mail", mail.toLowerCase(Locale.ROOT))
                .setParameter("today", today)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
