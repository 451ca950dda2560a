package org.holdfast.plan.meeting;

import org.holdfast.kernel.StaleVersion;

/** Somebody else wrote at this part meanwhile. Nothing was written; their text is here, so that none is lost. */
public class StaleNote extends StaleVersion {
    private final transient MeetingNote theirs;

    StaleNote(MeetingNote theirs) {
        super("The note");
        this.theirs = theirs;
    }

    public MeetingNote theirs() {
        return theirs;
    }
}
