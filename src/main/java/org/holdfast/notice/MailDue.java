package org.holdfast.notice;

/** A person is to be told by mail that a task waits for them. */
public record MailDue(String taskId, String personId) {}
