package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.training.StaffGroup;
import org.jspecify.annotations.Nullable;

/** What a person says of somebody on a sign-in sheet. Never changed; the latest counts. */
@Entity
@Table(name = "sheet_answer")
public class SheetAnswer {
    /** What is said. */
    public enum Kind {
        /** It is this adult of the school. */
        SAME,
        /** It is somebody new at the school. */
        NEW,
        LEFT_OUT
    }

    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "person_key")
    private String personKey;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "staff_id")
    private @Nullable String staffId;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_name")
    private @Nullable StaffGroup group;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answerer_name")
    private String answererName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetAnswer() {}

    private SheetAnswer(ImportRun run, String personKey, Kind kind, Actor by, Instant at) {
        this.id = Ids.next();
        this.runId = run.id();
        this.personKey = personKey;
        this.kind = kind;
        this.answeredBy = by.id();
        this.answererName = by.name();
        this.answeredAt = at;
    }

    static SheetAnswer same(ImportRun run, String personKey, String staffId, Actor by, Instant at) {
        SheetAnswer answer = new SheetAnswer(run, personKey, Kind.SAME, by, at);
        answer.staffId = staffId;
        return answer;
    }

    static SheetAnswer fresh(ImportRun run, String personKey, StaffGroup group, Actor by, Instant at) {
        SheetAnswer answer = new SheetAnswer(run, personKey, Kind.NEW, by, at);
        answer.group = group;
        return answer;
    }

    static SheetAnswer leftOut(ImportRun run, String personKey, Actor by, Instant at) {
        return new SheetAnswer(run, personKey, Kind.LEFT_OUT, by, at);
    }

    String personKey() {
        return personKey;
    }

    Kind kind() {
        return kind;
    }

    Optional<String> staffId() {
        return Optional.ofNullable(staffId);
    }

    Optional<StaffGroup> group() {
        return Optional.ofNullable(group);
    }

    String answererName() {
        return answererName;
    }
}
