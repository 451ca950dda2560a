package org.holdfast.contact;

/** What a person is to the child. Source: NG26 1.2.5 (parents, carers, health and social care staff). */
public enum Relation {
    PARENT(Circle.FAMILY),
    FOSTER_CARER(Circle.FAMILY),
    OTHER_CARER(Circle.FAMILY),
    GRANDPARENT(Circle.FAMILY),
    OTHER_FAMILY(Circle.FAMILY),
    SOCIAL_WORKER(Circle.SOCIAL_CARE),
    REVIEWING_OFFICER(Circle.SOCIAL_CARE),
    MENTAL_HEALTH(Circle.HEALTH),
    GP(Circle.HEALTH),
    SCHOOL_NURSE(Circle.HEALTH),
    OTHER_HEALTH(Circle.HEALTH),
    OTHER(Circle.OTHER);

    private enum Circle {
        FAMILY,
        SOCIAL_CARE,
        HEALTH,
        OTHER
    }

    private final Circle circle;

    Relation(Circle circle) {
        this.circle = circle;
    }

    /** Acts for a service and is reached at work: where they are says nothing of where the child lives. */
    public boolean professional() {
        return circle == Circle.SOCIAL_CARE || circle == Circle.HEALTH;
    }

    boolean socialCare() {
        return circle == Circle.SOCIAL_CARE;
    }

    /** Key of its words in the message bundle. */
    public String key() {
        return "contact.relation." + name();
    }
}
