package org.holdfast.imports;

import java.util.Optional;
import org.holdfast.kernel.ChildId;

/**
 * A child of a file whose marks are not taken as things stand.
 *
 * @param view either in review or unknown
 * @param line the first that names the child
 * @param who in the words of the file
 * @param marks how many there are of the child
 * @param candidate the record it may be about
 * @param ours whether the candidate is the sender's own, whose name may be shown
 * @param mayBeSame whether "same child" may be answered
 * @param key stands for the child in answers
 */
record FoundChild(
        MarkView view,
        int line,
        String who,
        int marks,
        String why,
        String cure,
        Optional<ChildId> candidate,
        boolean ours,
        boolean mayBeSame,
        String key) {
    /** Whether a person can settle it by an answer. */
    boolean asks() {
        return view == MarkView.REVIEW && candidate.isPresent();
    }
}
