package org.holdfast.imports;

import java.util.Optional;
import org.holdfast.child.Match;
import org.holdfast.child.Ssda903Kind;

/** What a look at one row comes to. */
record Finding(
        Ssda903Kind kind,
        int row,
        String childId,
        String said,
        RowOutcome outcome,
        String field,
        String reason,
        String cure,
        String note,
        Optional<Match.Candidate> candidate) {}
