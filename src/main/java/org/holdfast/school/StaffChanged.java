package org.holdfast.school;

/** Whether an adult is there has changed: they are away, are back, or have left. */
public record StaffChanged(String staffId) {}
