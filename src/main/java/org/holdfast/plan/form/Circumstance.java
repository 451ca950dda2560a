package org.holdfast.plan.form;

import org.holdfast.web.Text;

/** What may hold of a child today beside year and kind of plan, and brings questions of its own. Source: facts C2. */
public enum Circumstance {
    EHC_PLAN,
    NO_SCHOOL_PLACE,
    ALTERNATIVE_PROVISION,
    MANAGED_MOVE;

    /** In words, such as "there is no school place". */
    public String title() {
        return Text.say("plan.circumstance." + name());
    }
}
