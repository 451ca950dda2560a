package org.holdfast.exclusion.told;

import org.holdfast.child.TellableAdults.Adult;

/** A letter beside the one it is for, as they are known today. */
public record AddressedLetter(ParentLetter letter, Adult adult) {
    /** Waits for somebody to say whether it may go. */
    public boolean waits() {
        return letter.waits(adult);
    }
}
