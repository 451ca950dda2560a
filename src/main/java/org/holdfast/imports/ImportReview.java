package org.holdfast.imports;

import java.util.List;
import java.util.Set;
import org.holdfast.child.Ssda903Kind;

/**
 * A run as its page shows it.
 *
 * @param lines of the chosen view, at most 50
 * @param failed kinds of file that have rows to download
 */
public record ImportReview(
        ImportRun run, ImportCounts counts, ImportView view, int page, List<Line> lines, Set<Ssda903Kind> failed)
        implements RunReview {
    /**
     * @param candidate name, mark and birth date of an own record it may be about; empty for any other
     * @param asks the first row of its child here: one answer counts for all of them
     */
    public record Line(ImportRow row, String candidate, boolean asks) {}
}
