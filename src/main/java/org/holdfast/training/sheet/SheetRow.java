package org.holdfast.training.sheet;

/**
 * A person of a sign-in sheet.
 *
 * @param line of the file, the first is 1
 * @param name forename first, without a title
 * @param job empty where it is not said; so are group, school and e-mail
 * @param school its name or its URN
 */
public record SheetRow(int line, String name, String job, String group, String school, String email, Signed signed) {
    /** Whether they were there. */
    public enum Signed {
        /** by their sign or a time, or because the sheet has no column for it */
        YES,
        /** the sheet says that they were not there */
        NO,
        /** listed, and nothing stands where they sign */
        BLANK
    }
}
