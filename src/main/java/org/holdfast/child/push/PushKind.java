package org.holdfast.child.push;

/** What a push is about; a source's ids are told apart within each. */
public enum PushKind {
    CHILD,
    PLACEMENT,
    LEGAL_STATUS,
    CONTACT,
    PROFESSIONAL,
    ENROLMENT
}
