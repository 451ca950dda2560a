package org.holdfast.exclusion;

import org.holdfast.web.Text;

/** Who decided, and in which capacity: the head, or who acts as head that day. Source: safeguards 7. */
public record Decider(String name, Capacity capacity) {
    /** In which a person decides. */
    public enum Capacity {
        HEAD,
        ACTING_HEAD,
        /** of an earlier record that names nobody */
        NOT_SAID;

        public String title() {
            return Text.say("exclusion.capacity." + name());
        }
    }
}
