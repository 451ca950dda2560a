package org.holdfast.exclusion.count;

import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;

/** What law and guidance ask after an exclusion. Source: facts B2; what is marked general knowledge was not checked. */
public enum DemandRule implements Rule {
    WORK_IS_SET("The school sets and marks work for the first five days.", "North Somerset (facts B2)"),
    SCHOOL_PROVIDES(
            "From the sixth day of a suspension the school provides full-time education; from day one for children in"
                    + " care is good practice.",
            "North Somerset, BEA service; day one is general knowledge (facts B2)"),
    AUTHORITY_PROVIDES(
            "From the sixth day of a permanent exclusion the authority provides full-time education.",
            "North Somerset, BEA service (facts B2)"),
    GOVERNORS_TOLD_AT_ONCE(
            "The governors are told at once of a permanent exclusion, of more than 5 days or 10 lunchtimes in a term, and"
                    + " of a missed public exam or national test.",
            "Haringey (facts B2)"),
    GOVERNORS_TOLD_EACH_TERM("The governors are told of other suspensions once a term.", "Haringey (facts B2)"),
    GOVERNORS_MUST_MEET(
            "The governors meet within 15 school days on a permanent exclusion, on more than 15 days in a term, and on a"
                    + " missed exam.",
            "Greenwich, Lincolnshire (facts B2)"),
    GOVERNORS_HEAR_PARENTS(
            "On more than 5 and up to 15 days in a term the governors meet within 50 school days if the parents ask to be"
                    + " heard.",
            "Ealing, Lincolnshire (facts B2)"),
    GOVERNORS_CONSIDER(
            "On 5 days or fewer in a term the governors consider what the parents say, and cannot let the child back.",
            "Suffolk SENDIASS, Lincolnshire (facts B2)"),
    PARTNERS_ARE_INVITED(
            "The virtual school head of a child in care and the social worker are invited to the governors’ meeting and"
                    + " may speak.",
            "Sutton, Bradford (facts B2)"),
    MEETS_BEFORE_RETURN(
            "Before the child is back, school, child and carer meet and agree what helps.",
            "Suspension guidance; general knowledge"),
    AT_MOST_45_DAYS(
            "A child is suspended for at most 45 school days in a school year, all schools together.",
            "North Somerset, Lincolnshire, Suffolk SENDIASS; across schools is general knowledge (facts B2)");

    private final String sentence;
    private final String source;

    DemandRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }

    /** What is to be done, as a heading. */
    public String title() {
        return Text.say("exclusion.count.rule." + name());
    }
}
