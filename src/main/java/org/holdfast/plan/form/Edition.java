package org.holdfast.plan.form;

/** For whom a version is printed; each bears its name on every page. Source: safeguards 4. */
public enum Edition {
    SCHOOL("School edition"),
    SOCIAL_CARE("Social care edition"),
    PARENT("Parent edition"),
    CARER("Carer edition");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether professionals read it, who may have the numbers of the people around the child. */
    public boolean forProfessionals() {
        return this == SCHOOL || this == SOCIAL_CARE;
    }
}
