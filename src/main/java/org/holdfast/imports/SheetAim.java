package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sign-in sheet is about: a course, the day it was held, and the school of those rows that name none. */
@Entity
@Table(name = "sheet_aim")
public class SheetAim {
    @Id
    @Column(name = "run_id")
    private String runId;

    @Column(name = "course_id")
    private String courseId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "school_id")
    private @Nullable String schoolId;

    @SuppressWarnings("NullAway.Init")
    protected SheetAim() {}

    SheetAim(ImportRun run, String courseId, LocalDate heldOn, Optional<String> schoolId) {
        this.runId = run.id();
        this.courseId = courseId;
        this.heldOn = heldOn;
        this.schoolId = schoolId.orElse(null);
    }

    String courseId() {
        return courseId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Optional<String> schoolId() {
        return Optional.ofNullable(schoolId);
    }
}
