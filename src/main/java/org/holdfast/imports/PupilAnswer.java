package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/** A person's word on whether a child of one file is the child of a record; the latest counts. */
@MappedSuperclass
public abstract class PupilAnswer {
    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "pupil_key")
    private String pupilKey;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "same_child")
    private boolean sameChild;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected PupilAnswer() {}

    protected PupilAnswer(String runId, String pupilKey, ChildId child, boolean same, String personId, Instant now) {
        this.id = Ids.next();
        this.runId = runId;
        this.pupilKey = pupilKey;
        this.childId = child.id();
        this.sameChild = same;
        this.answeredBy = personId;
        this.answeredAt = now;
    }

    /** By the pupil's key and the record. @param answers the latest last */
    static Map<String, Map<ChildId, Boolean>> byPupil(Stream<? extends PupilAnswer> answers) {
        Map<String, Map<ChildId, Boolean>> said = new HashMap<>();
        answers.forEach(answer ->
                said.computeIfAbsent(answer.pupilKey(), key -> new HashMap<>()).put(answer.child(), answer.same()));
        return said;
    }

    String pupilKey() {
        return pupilKey;
    }

    ChildId child() {
        return new ChildId(childId);
    }

    boolean same() {
        return sameChild;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
