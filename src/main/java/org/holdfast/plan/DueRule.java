package org.holdfast.plan;

import org.holdfast.kernel.Rule;

/** What makes a plan due. Statutory ones are for children in care alone. Source: facts C3, safeguards 9. */
public enum DueRule implements Rule {
    STARTED_IN_TIME(
            Kind.STATUTORY,
            "A PEP is started within 10 working days of becoming looked after, even with no school place.",
            "Care Planning Regulations 2010, reg 5; statutory guidance 2018"),
    READY_FOR_FIRST_REVIEW(
            Kind.STATUTORY,
            "A PEP is ready for the first review of the care plan, which is within 20 working days of the start of care.",
            "Care Planning Regulations 2010, reg 33; statutory guidance 2018"),
    REVIEWED_EVERY_TERM(
            Kind.STATUTORY,
            "A PEP is reviewed every school term, by the cut-off of the authority that looks after the child.",
            "Statutory guidance 2018; the cut-off is local"),
    AFTER_SCHOOL_CHANGE(
            Kind.LOCAL,
            "After a change of school the PEP is reviewed within the period that the authority sets.",
            "Statutory guidance 2018, PEP review on change of school; the period is local practice"),
    AFTER_PLACEMENT_CHANGE(
            Kind.LOCAL,
            "After a real change of home the PEP is reviewed within the period that the authority sets.",
            "Statutory guidance 2018, PEP review on change of placement; the period is local practice"),
    AFTER_SUSPENSION(
            Kind.LOCAL,
            "After a suspension or exclusion the plan is reviewed within the period that the authority sets.",
            "NICE NG26 1.2.6 and 1.2.7; the period is local practice"),
    AGREED_DATE(
            Kind.AGREED,
            "The people around the child agreed on a day for the review.",
            "Agreed for this plan; for a child who is not in care no date is statutory (safeguards 9)");

    /** Who can move such a date. */
    public enum Kind {
        STATUTORY("Statutory"),
        LOCAL("Local practice"),
        AGREED("Agreed");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String sentence;
    private final String source;

    DueRule(Kind kind, String sentence, String source) {
        this.kind = kind;
        this.sentence = sentence;
        this.source = source;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
