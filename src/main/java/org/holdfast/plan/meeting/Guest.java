package org.holdfast.plan.meeting;

import java.util.Optional;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;

/**
 * Somebody who could come to a meeting: named, never with a way to reach them.
 *
 * @param id of the contact or the member of staff; empty for the child and for others
 * @param role in words: "Foster carer"
 * @param parent whether the social worker agrees to it first
 */
public record Guest(Kind kind, Optional<String> id, String name, String role, boolean parent) {
    public enum Kind {
        CHILD,
        CONTACT,
        STAFF,
        OTHER
    }

    /** @throws Refused without a name or role, or if it holds a way to reach a person */
    public Guest {
        name = PlainText.needed(name, 200, MeetingRule.GUEST_HAS_A_NAME, "guestName");
        role = PlainText.needed(role, 200, MeetingRule.GUEST_HAS_A_NAME, "guestRole");
    }

    /** The same for the same person. */
    public String key() {
        return kind + ":" + id.orElseGet(() -> kind == Kind.OTHER ? Folded.fold(name) : "");
    }

    /** Where they are known as somebody who may sign in. */
    Optional<String> personId() {
        return kind == Kind.STAFF ? id : Optional.empty();
    }
}
