package org.holdfast.platform;

import java.time.Duration;

/** Work that is done every so often by one node; a bean. It names itself as the actor. */
public interface Job {
    /** Under which name its lease is kept; never changes. */
    String name();

    Duration every();

    void run();
}
