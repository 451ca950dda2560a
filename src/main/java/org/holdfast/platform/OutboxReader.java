package org.holdfast.platform;

/** Somebody who does something for what lies in the outbox, at least once for each entry; a bean. */
public interface OutboxReader {
    /** Under which name its deliveries are kept; never changes. */
    String name();

    /** Whether it wants entries of this kind; asked when an entry is written. */
    boolean reads(String kind);

    /** In a transaction that also says that it was done, so that what it writes to the database is written once. */
    void take(OutboxEntry entry);

    /** How often to try before an entry is set aside with its error. */
    default int tries() {
        return 8;
    }
}
