package org.holdfast.kernel;

/** Something that happened to a child's record, named in the past tense; fired in the transaction of the act. */
public interface DomainEvent {
    ChildId childId();
}
