package org.holdfast.exclusion.told;

import java.util.List;

/**
 * A row of "who has been told", in words.
 *
 * @param kind of its state, as {@code hf:tag} has them
 * @param notes what stands below: calls, why somebody was passed over
 */
public record ToldLine(
        String id, String title, String who, List<Mark> marks, String kind, String state, List<String> notes) {
    /** @param kind {@code ok}, {@code unk} where it has not happened, {@code act} where it is late */
    public record Mark(String kind, String label, String when) {
        public boolean done() {
            return kind.equals("ok");
        }

        public boolean late() {
            return kind.equals("act");
        }
    }
}
