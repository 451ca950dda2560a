package org.holdfast.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * That a person is told of a task by mail: it waits until it is due, is taken into a digest or leaves by itself, and is
 * told; or it was left out, since the task waited for them no longer.
 */
@Entity
@Table(name = "task_mail")
public class TaskMail {
    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "task_id")
    private String taskId;

    private String subject;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "digest_id")
    private @Nullable String digestId;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected TaskMail() {}

    /** @param since from when on they may be told; ahead where they were told of the same within the day */
    TaskMail(String personId, AssignedTask task, Instant since) {
        this.id = Ids.next();
        this.personId = personId;
        this.taskId = task.id();
        this.subject = task.subject();
        this.since = since;
    }

    String id() {
        return id;
    }

    String personId() {
        return personId;
    }

    String taskId() {
        return taskId;
    }

    String subject() {
        return subject;
    }

    Instant since() {
        return since;
    }

    /** Until when it waits; empty once it was taken, told or left out. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When they were told, or since when a digest with it is under way. */
    Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    TaskMail waitUntil(Instant moment) {
        dueAt = moment;
        digestId = null;
        toldAt = null;
        return this;
    }

    /** They were told of the same meanwhile. */
    void notBefore(Instant moment, MailTimes times) {
        since = moment;
        waitUntil(times.after(moment));
    }

    TaskMail told(Instant moment) {
        dueAt = null;
        toldAt = moment;
        return this;
    }

    void leaveOut() {
        dueAt = null;
        toldAt = null;
    }
}
