package org.holdfast.imports;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.Match;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.child.Ssda903Problem;
import org.holdfast.child.Ssda903Rule;

/** What is decided about all rows of a child, and why. */
record Verdict(
        RowOutcome outcome,
        String field,
        String reason,
        String cure,
        String note,
        Optional<Match.Candidate> candidate) {
    static Verdict of(RowOutcome outcome) {
        return new Verdict(outcome, "", "", "", "", Optional.empty());
    }

    static Verdict unchanged(String note) {
        return new Verdict(RowOutcome.MATCHED, "", "", "", note, Optional.empty());
    }

    static Verdict invalid(Ssda903Problem problem) {
        return new Verdict(RowOutcome.INVALID, problem.column(), problem.wrong(), problem.cure(), "", Optional.empty());
    }

    static Verdict invalid(String reason, String cure) {
        return invalid(new Ssda903Problem("CHILD", reason, cure));
    }

    static Verdict review(Match.Review review) {
        String cure = review.candidate().isPresent()
                ? "Decide here, or correct the number in your system"
                : "Correct the number in your system and send again";
        return new Verdict(RowOutcome.REVIEW, "", review.why().sentence(), cure, "", review.candidate());
    }

    /** Nothing wrong with the row itself, but with others of the same child. */
    static Verdict heldBack(Map<Ssda903Kind, Map<Integer, Ssda903Problem>> wrong) {
        String rows = wrong.entrySet().stream()
                .flatMap(file -> file.getValue().keySet().stream()
                        .map(row -> "row " + row + " of " + file.getKey().title()))
                .limit(5)
                .collect(Collectors.joining(", "));
        return new Verdict(
                RowOutcome.INVALID,
                "",
                "Held back with " + rows + " of the same child",
                Ssda903Rule.A_CHILD_IS_WHOLE.sentence(),
                "",
                Optional.empty());
    }
}
