package org.holdfast.exclusion;

import org.holdfast.web.Text;

/** What is done or planned about an exclusion, as the rules ask for it. Source: facts B2. */
public enum StepKind {
    WORK_SET(false),
    /** full-time education elsewhere, from a day on */
    PROVISION(true),
    GOVERNORS_TOLD(false),
    /** parents asked to be heard by the governors */
    REPRESENTATIONS_MADE(false),
    GOVERNORS_MEET(true),
    /** the virtual school head and the social worker, who may come and speak */
    PARTNERS_INVITED(false),
    GOVERNORS_MET(false),
    REINTEGRATION_MEETING(true),
    REINTEGRATION_HELD(false);

    private final boolean planned;

    StepKind(boolean planned) {
        this.planned = planned;
    }

    /** Whether its day may lie ahead. */
    public boolean planned() {
        return planned;
    }

    public String title() {
        return Text.say("exclusion.step." + name());
    }
}
