package org.holdfast.plan.form;

/** The seven parts of "up to date?", and whether what was approved or confirmed last still holds. Source: F57, F101. */
public enum PartName {
    VIEWS("Views of the child"),
    CONTACTS("Contacts"),
    KEY_PERSON("Key person"),
    SAFE_PLACE("Safe place"),
    SUPPORT("Support in school"),
    PREFERENCES("Preferences"),
    REVIEW("Review date"),
    /** not one of the seven: approved, and no change of home, school or key person, and no exclusion since */
    UNCHANGED("Nothing changed since");

    private final String title;

    PartName(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
