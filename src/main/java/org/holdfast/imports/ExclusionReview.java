package org.holdfast.imports;

import java.util.List;

/**
 * A file of exclusions as its page shows it.
 *
 * @param lines of the chosen view, at most 50
 * @param held whether the content of the file is still here, to be decided about, loaded and downloaded
 */
public record ExclusionReview(
        ImportRun run, ImportCounts counts, ImportView view, int page, List<Line> lines, boolean held)
        implements RunReview {
    /**
     * @param who the child in the words of the file; of a wrong row what it says. Empty once the file is erased
     * @param here name of the record, the sender's own only
     * @param asks whether a person may say which child it is
     */
    public record Line(ImportRow row, String who, String here, boolean asks, List<Field> fields) {}

    /**
     * One field in which file and record differ.
     *
     * @param name as {@link DecideExclusionField} asks for it
     * @param taken whether a person took the file's; empty while nobody decided
     */
    public record Field(String name, String title, String inFile, String here, String taken) {
        public boolean mayTake() {
            return !taken.equals("true");
        }

        public boolean mayKeep() {
            return !taken.equals("false");
        }
    }
}
