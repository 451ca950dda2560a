package org.holdfast.contact;

import java.util.List;

/**
 * Who may collect whom today: names and nothing else, fit for the front desk.
 *
 * @param more whether the list was cut at {@link ReleaseLists#MOST}
 */
public record ReleaseList(List<Row> rows, boolean more) {
    /**
     * @param mark four characters that tell children of like name apart
     * @param year national curriculum year, 0 for Reception, below for nursery
     */
    public record Row(String name, String mark, int year, List<String> mayCollect, List<String> mayNot) {
        @Override
        public String toString() {
            return "row of the release list";
        }
    }

    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "release list of " + rows.size() + " children";
    }
}
