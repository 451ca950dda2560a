package org.holdfast.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;

/** About a child of the files of one import. */
@Entity
@Table(name = "import_answer")
public class ImportAnswer extends PupilAnswer {
    protected ImportAnswer() {}

    ImportAnswer(String runId, String pupilKey, ChildId child, boolean same, String personId, Instant now) {
        super(runId, pupilKey, child, same, personId, now);
    }
}
