package org.holdfast.school;

/** A school or an authority, as a place where posts are held. */
public record Organisation(String id, String name, boolean school) {}
