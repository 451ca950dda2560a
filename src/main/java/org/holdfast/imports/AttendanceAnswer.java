package org.holdfast.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;

/** About a child of one attendance file. */
@Entity
@Table(name = "attendance_answer")
public class AttendanceAnswer extends PupilAnswer {
    protected AttendanceAnswer() {}

    AttendanceAnswer(String runId, String pupilKey, ChildId child, boolean same, String personId, Instant now) {
        super(runId, pupilKey, child, same, personId, now);
    }
}
