package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;

/**
 * Asked of whoever keeps the people around a child: who is told by letter, and whose letter must wait? Answered anew each
 * time, by the field rule of contacts, without anything by which a person is reached. Source: safeguards 4 and 7.
 */
public interface TellableAdults {
    /** Whether a letter to somebody may go. */
    enum Held {
        FREE,
        DO_NOT_CONTACT,
        /** unknown means restricted */
        RESTRICTED_ADDRESS
    }

    /**
     * A parent in education law, or a carer.
     *
     * @param relation in words
     * @param carer cares for the child and has no parental responsibility
     * @param confirmedBy who confirmed the protection, in words; empty where there is none
     */
    record Adult(String contactId, String name, String relation, boolean carer, Held held, String confirmedBy) {
        /** Fit for a log: who it is is not. */
        @Override
        public String toString() {
            return "adult " + contactId;
        }
    }

    /** Those of today, in the order to call; none for a reader who may not know of contacts. */
    List<Adult> of(Child child, LocalDate today);
}
