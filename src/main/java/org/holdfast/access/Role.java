package org.holdfast.access;

/** What a person is to a school or an authority, for as long as their post lasts; and how it leads them to children. */
public enum Role {
    DESIGNATED_TEACHER("Designated teacher", Reach.ROLL),
    DEPUTY("Deputy designated teacher", Reach.ROLL),
    ACTING_DESIGNATED_TEACHER("Acting designated teacher", Reach.ROLL),
    STAFF("School staff", Reach.SUPPORTS),
    RECEPTION("Reception", Reach.ROLL),
    VIRTUAL_SCHOOL_HEAD("Virtual school head", Reach.LOOKED_AFTER),
    VIRTUAL_SCHOOL_OFFICER("Virtual school officer", Reach.LOOKED_AFTER),
    SOCIAL_WORKER("Social worker", Reach.GRANTED),
    TEAM_MANAGER("Team manager", Reach.GRANTED),
    REVIEWING_OFFICER("Independent reviewing officer", Reach.GRANTED),
    ACTING_AUTHOR("Acting plan author", Reach.GRANTED),
    DELEGATE("Delegate", Reach.SUPPORTS),
    /** of the authority in whose area a school lies: told of every suspension and exclusion there */
    INCLUSION_OFFICER("Inclusion officer", Reach.TOLD),
    /** the last to be told where nobody before them says that they know */
    SERVICE_MANAGER("Service manager", Reach.TOLD),
    POST_ADOPTION_RECORDS("Post-adoption records", Reach.SEALED),
    CASE_SYSTEM("Case system", Reach.RESPONSIBLE),
    DATA_MANAGER("Data manager", Reach.NONE),
    ADMINISTRATOR("Administrator", Reach.NONE),
    INFORMATION_GOVERNANCE("Information governance officer", Reach.NONE);

    /** The kind of fact that makes a child visible to a role. */
    public enum Reach {
        /** enrolled at the post's school now, or accepted there from a later day */
        ROLL,
        /** taught or supported by this person, or handed over to them, while enrolled at the post's school */
        SUPPORTS,
        /** looked after by the post's authority now, or open to it by a dated advice request */
        LOOKED_AFTER,
        /** responsibility of the post's authority now */
        RESPONSIBLE,
        /** a dated grant to this person in this role */
        GRANTED,
        /** a dated grant in this role because the person was told of something; opens that alone */
        TOLD,
        /** closed by adoption, kept by the post's authority */
        SEALED,
        NONE
    }

    private final String title;
    private final Reach reach;

    Role(String title, Reach reach) {
        this.title = title;
        this.reach = reach;
    }

    public String title() {
        return title;
    }

    public Reach reach() {
        return reach;
    }
}
