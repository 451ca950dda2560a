package org.holdfast.platform;

/** Something was put into the outbox; heard after the commit by whoever delivers. */
record OutboxWritten() {}
