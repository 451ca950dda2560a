package org.holdfast.notice;

/** A person is to be told by mail of what was taken into a digest. */
public record DigestDue(String digestId, String personId) {}
