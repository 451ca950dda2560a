package org.holdfast.attendance;

import org.holdfast.school.LocalAuthority;

/** Whose set of codes a school uses. Source: England SI 2024/208; Wales the regulations of 2010. */
public enum CodeScheme {
    ENGLAND,
    WALES;

    /** Of the schools in an authority's area. */
    public static CodeScheme of(LocalAuthority area) {
        return area.nation().equals("Wales") ? WALES : ENGLAND;
    }
}
