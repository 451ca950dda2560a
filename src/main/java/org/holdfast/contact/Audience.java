package org.holdfast.contact;

/** For whom a sheet of contacts is made. An edition narrows what its maker may see and never widens it. */
public enum Audience {
    /** the person or client who asks, on a page or over the interface */
    READER,
    SCHOOL,
    SOCIAL_CARE,
    CARER,
    PARENT;

    /** Editions that leave the circle of the services. */
    boolean family() {
        return this == CARER || this == PARENT;
    }

    /** A parent's edition names social care alone: a surgery or a carer would tell where the child lives. */
    boolean names(Relation relation) {
        return this != PARENT || relation.socialCare();
    }

    /** Phone and e-mail. */
    boolean reaches(Relation relation) {
        return !family() || (this == CARER && relation.professional());
    }

    boolean restrictedAddresses() {
        return this == READER || this == SOCIAL_CARE;
    }
}
