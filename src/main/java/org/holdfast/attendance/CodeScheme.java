package org.holdfast.attendance;

/** Whose set of codes a school uses. Source: England SI 2024/208; Wales the regulations of 2010. */
public enum CodeScheme {
    ENGLAND,
    WALES
}
