package org.holdfast.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;

/** That a task went from one to another, by whom and why; written once. Source: F74. */
@Entity
@Table(name = "task_passed")
public class TaskPassed {
    @Id
    private String id;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "to_id")
    private String toId;

    @Column(name = "to_name")
    private String toName;

    @Column(name = "by_id")
    private String byId;

    @Column(name = "by_name")
    private String byName;

    private String reason;

    @Column(name = "passed_at")
    private Instant passedAt;

    @SuppressWarnings("NullAway.Init")
    protected TaskPassed() {}

    TaskPassed(AssignedTask task, Taker to, Actor by, String reason, Instant now) {
        this.id = Ids.next();
        this.taskId = task.id();
        this.fromName = task.owner().name();
        this.toId = to.personId();
        this.toName = to.name();
        this.byId = by.id();
        this.byName = by.name();
        this.reason = reason;
        this.passedAt = now;
    }

    /** By the server, to whoever holds a role at a school. */
    TaskPassed(AssignedTask task, String school, String role, String reason, Instant now) {
        this.id = Ids.next();
        this.taskId = task.id();
        this.fromName = task.owner().name();
        this.toId = school;
        this.toName = role;
        this.byId = school;
        this.byName = "Holdfast";
        this.reason = reason;
        this.passedAt = now;
    }

    String taskId() {
        return taskId;
    }

    /** Name of the person or role that it waited for before. */
    public String fromName() {
        return fromName;
    }

    public String toName() {
        return toName;
    }

    public String byName() {
        return byName;
    }

    public String reason() {
        return reason;
    }

    public Instant passedAt() {
        return passedAt;
    }
}
