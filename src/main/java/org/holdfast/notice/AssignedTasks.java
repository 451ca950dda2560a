package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Outbox;

/** Tasks as they are raised and end; who sees which is the matter of {@link OwnTasks}. */
@ApplicationScoped
public class AssignedTasks {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    TaskHolders holders;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Raises a task and says so by mail, unless there ever was one for its cause. Where its owner has an open one about the
     * same, that one says the new cause.
     */
    public void raise(AssignedTask task) {
        if (known(task.causeKey())) {
            return;
        }
        Optional<AssignedTask> same = task.openKey().flatMap(this::byOpenKey);
        if (same.isPresent()) {
            same.get().askedAgain(new AssignedTask.Cause(task.cause(), task.href(), task.causeKey(), task.subject()));
            return;
        }
        em.persist(task);
        em.flush();
        holders.of(task).forEach(person -> outbox.put(new MailDue(task.id(), person), null));
    }

    /** Every one of a kind about a child, ended ones too. */
    List<AssignedTask> of(ChildId child, TaskKind kind) {
        return em.createQuery(
                        "select t from AssignedTask t where t.childId = :child and t.kind = :kind order by t.id",
                        AssignedTask.class)
                .setParameter("child", child.id())
                .setParameter("kind", kind)
                .getResultList();
    }

    /** As {@link #passedOn}. @return false, and nothing is kept, if its new owners have an open one about the same */
    boolean moved(AssignedTask task, TaskPassed passed) {
        if (hasSame(task)) {
            return false;
        }
        keep(task, passed);
        return true;
    }

    /** Keeps how a task came to its owner, and tells them. @throws Refused if they have an open one about the same */
    void passedOn(AssignedTask task, TaskPassed passed) {
        if (hasSame(task)) {
            throw NoticeRule.HAS_IT_ALREADY.at("taker");
        }
        keep(task, passed);
    }

    private boolean hasSame(AssignedTask task) {
        Optional<String> key = task.openKey();
        List<String> same = em.createQuery(
                        "select t.id from AssignedTask t where t.openKey = :key and t.id <> :task", String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("key", key.orElse(""))
                .setParameter("task", task.id())
                .getResultList();
        return !same.isEmpty();
    }

    private void keep(AssignedTask task, TaskPassed passed) {
        em.persist(passed);
        em.flush();
        holders.of(task).forEach(person -> outbox.put(new MailDue(task.id(), person), null));
    }

    /** The latest first. */
    List<TaskPassed> passed(AssignedTask task) {
        return em.createQuery(
                        "select p from TaskPassed p where p.taskId = :task order by p.passedAt desc, p.id desc",
                        TaskPassed.class)
                .setParameter("task", task.id())
                .setMaxResults(50)
                .getResultList();
    }

    /** Whether there ever was a task for a cause. */
    private boolean known(String causeKey) {
        return !known(List.of(causeKey)).isEmpty();
    }

    /** For which of some causes there ever was a task; in one statement for 500 of them. */
    private Set<String> known(List<String> causeKeys) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < causeKeys.size(); from += AT_ONCE) {
            known.addAll(em.createQuery("select t.causeKey from AssignedTask t where t.causeKey in :keys", String.class)
                    .setParameter("keys", causeKeys.subList(from, Math.min(causeKeys.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return known;
    }

    /** Those for whose cause there never was a task. */
    <T> List<T> fresh(List<T> now, Function<T, String> causeKey) {
        Set<String> known = known(now.stream().map(causeKey).distinct().toList());
        return now.stream().filter(one -> !known.contains(causeKey.apply(one))).toList();
    }

    /**
     * Settles open tasks whose thing is over. {@code subjects} are always all that hold now: one left out is taken for over.
     *
     * @return how many
     */
    int settleOver(List<AssignedTask> open, Set<String> subjects, String why) {
        List<AssignedTask> over =
                open.stream().filter(task -> !subjects.contains(task.subject())).toList();
        over.forEach(task -> task.settle(why, clock.instant()));
        return over.size();
    }

    public Optional<AssignedTask> byId(String id) {
        return Optional.ofNullable(em.find(AssignedTask.class, id));
    }

    /** What is about something settles: its cause has gone away. */
    public void settle(String subject, String why) {
        open("t.subject = :it", subject).forEach(task -> task.settle(why, clock.instant()));
    }

    public List<AssignedTask> openOf(ChildId child) {
        return open("t.childId = :it", child.id());
    }

    /** Open ones about one thing of any child. @param beginning of the subject, up to the child's id */
    public List<AssignedTask> openAbout(String beginning) {
        return open("t.subject like :it", beginning + "%");
    }

    /** Open ones of children whose record is closed or who have died. */
    public List<AssignedTask> openOfTheGone() {
        return em.createQuery(
                        "select t from AssignedTask t, Child c where c.id = t.childId and t.ended is null"
                                + " and (c.diedOn is not null or c.sealedOn is not null) order by t.id",
                        AssignedTask.class)
                .setMaxResults(500)
                .getResultList();
    }

    List<AssignedTask> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select t from AssignedTask t where t.id in :ids", AssignedTask.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** All about a child that were raised by a moment, the earliest first; a writer's own unsaved texts are not among them. */
    List<AssignedTask> of(Child child, Instant by) {
        return em.createQuery(
                        "select t from AssignedTask t where t.childId = :child and t.raisedAt <= :by and t.kind <> :own"
                                + " order by t.raisedAt, t.id",
                        AssignedTask.class)
                .setParameter("child", child.id().id())
                .setParameter("by", by)
                .setParameter("own", TaskKind.SAVE_DRAFT)
                .setMaxResults(1000)
                .getResultList();
    }

    /** How the tasks about a child went from one to another, the earliest first; by id of the task. */
    Map<String, List<TaskPassed>> passed(Child child) {
        return em.createQuery(
                        "select p from TaskPassed p, AssignedTask t where t.id = p.taskId and t.childId = :child"
                                + " order by p.passedAt, p.id",
                        TaskPassed.class)
                .setParameter("child", child.id().id())
                .getResultStream()
                .collect(Collectors.groupingBy(TaskPassed::taskId));
    }

    private List<AssignedTask> open(String condition, String value) {
        return em.createQuery(
                        "select t from AssignedTask t where t.ended is null and " + condition + " order by t.id",
                        AssignedTask.class)
                .setParameter("it", value)
                .getResultList();
    }

    private Optional<AssignedTask> byOpenKey(String key) {
        return em.createQuery("select t from AssignedTask t where t.openKey = :key", AssignedTask.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
