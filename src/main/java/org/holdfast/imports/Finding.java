package org.holdfast.imports;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.Match;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.kernel.ChildId;

/** What a look at one row comes to. @param fileKind which of the files, {@code HEADER} */
record Finding(
        String fileKind,
        int row,
        String childId,
        String said,
        RowOutcome outcome,
        String field,
        String reason,
        String cure,
        String note,
        Optional<Match.Candidate> candidate,
        Pupil pupil) {
    /**
     * What a row of a census is about.
     *
     * @param key stands for the pupil in answers; empty in the return of social care
     * @param child the record it is about, as far as that is sure
     * @param differences between the file and what is held
     */
    record Pupil(String key, Optional<ChildId> child, List<Difference> differences) {
        static final Pupil NONE = new Pupil("", Optional.empty(), List.of());
    }

    /** Of a row of the return. */
    Finding(
            Ssda903Kind kind,
            int row,
            String childId,
            String said,
            RowOutcome outcome,
            String field,
            String reason,
            String cure,
            String note,
            Optional<Match.Candidate> candidate) {
        this(kind.name(), row, childId, said, outcome, field, reason, cure, note, candidate, Pupil.NONE);
    }
}
