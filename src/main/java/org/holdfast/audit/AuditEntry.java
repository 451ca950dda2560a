package org.holdfast.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import org.holdfast.access.Acted;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One line of the trail: who did what to whose record, when and from where. Written once, never changed or removed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private String id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String roles;
    private @Nullable String task;

    @Column(name = "child_id")
    private @Nullable String childId;

    private @Nullable String subject;

    @Column(name = "row_count")
    private int rowCount;

    private String address;

    @Column(name = "agreement_id")
    private @Nullable String agreementId;

    private String outcome;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Acted acted, Instant at) {
        this.id = Ids.next();
        this.happenedAt = at;
        this.actorKind = acted.actor().kind().name();
        this.actorId = acted.actor().id();
        this.actorName = acted.actor().name();
        this.roles = acted.actor().posts().stream()
                .map(post -> post.role().name())
                .distinct()
                .collect(Collectors.joining(","));
        this.task = acted.task() == null ? null : acted.task().name();
        this.childId = acted.childId();
        this.subject = acted.subject();
        this.rowCount = acted.rows();
        this.address = acted.address();
        this.agreementId = acted.agreementId();
        this.outcome = acted.outcome().name();
    }
}
