package org.holdfast.demo;

/**
 * What is wrong in the demo authority on purpose, among the children in care of each of its two authorities: exactly so
 * many in the full world of 900 children. Read by the generator, by the test that counts them, and by
 * {@code docs/demo.md}.
 */
public enum KnownFault {
    NO_SCHOOL_PLACE(7, 4, "No school place (so no key person and no safe place either)"),
    NO_PLAN(9, 6, "No plan begun (so nothing of a plan is there, and each of its parts fails)"),
    NEVER_APPROVED(22, 14, "No version of the plan was ever approved: not begun, or a first draft"),
    NO_KEY_PERSON(24, 13, "No key person, those without a school place included"),
    NO_BACKUP(31, 19, "A key person, but nobody who stands in"),
    NO_SAFE_PLACE(28, 16, "No safe place, those without a school place included"),
    STALE_CONTACT(46, 27, "A contact not checked for two terms"),
    NO_VIEWS(58, 33, "The child’s views not asked for this term"),
    SUPPORT_STALE(26, 17, "Support in school not set out, or not confirmed for two terms"),
    PREFERENCES_STALE(21, 12, "Preferences not recorded, or not confirmed for two terms"),
    REVIEW_OVERDUE(19, 11, "No review date ahead: passed, or never set"),
    MOVED_HOME(12, 8, "Moved home since the plan was confirmed"),
    MOVED_SCHOOL(9, 6, "Moved school since the plan was confirmed"),
    KEY_PERSON_CHANGED(8, 5, "The key person changed since the plan was confirmed");

    private final int northmere;
    private final int carrickVale;
    private final String sentence;

    KnownFault(int northmere, int carrickVale, String sentence) {
        this.northmere = northmere;
        this.carrickVale = carrickVale;
        this.sentence = sentence;
    }

    /** Children in care of Northmere, which looks after 400. */
    public int northmere() {
        return northmere;
    }

    /** Children in care of Carrick Vale, which looks after 240. */
    public int carrickVale() {
        return carrickVale;
    }

    public String sentence() {
        return sentence;
    }

    /** How many of an authority's children a world of this size has. */
    int count(Home home, Size size) {
        return size.of(home == Home.NORTHMERE ? northmere : carrickVale);
    }
}
