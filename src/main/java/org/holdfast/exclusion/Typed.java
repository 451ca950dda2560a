package org.holdfast.exclusion;

import org.holdfast.kernel.Refused;

/** Text that was typed. */
final class Typed {
    private Typed() {}

    /** @throws Refused at the field, if it is blank or too long */
    static String needed(String text, int longest, ExclusionRule rule, String field) {
        if (text.isBlank()) {
            throw rule.at(field);
        }
        return fitting(text, longest, field);
    }

    /** @throws Refused at the field, if it is too long */
    static String fitting(String text, int longest, String field) {
        String said = text.strip();
        if (said.length() > longest) {
            throw ExclusionRule.FITS.at(field, "Shorten this to " + longest + " characters or fewer.");
        }
        return said;
    }
}
