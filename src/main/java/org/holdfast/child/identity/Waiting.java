package org.holdfast.child.identity;

/**
 * That an authority is asked who is meant.
 *
 * @param newest id of the question that came last
 */
public record Waiting(String authorityId, String newest) {}
