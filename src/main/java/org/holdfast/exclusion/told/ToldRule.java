package org.holdfast.exclusion.told;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** Who is told of a suspension or exclusion, who is not, and what becomes of it. Source: safeguards 7, facts B2. */
public enum ToldRule implements Rule {
    AREA_IS_TOLD(
            "The authority in whose area the school lies is told of every suspension and exclusion, without delay.",
            "Lincolnshire; The Key on the guidance of September 2022 (facts B2)"),
    VIRTUAL_SCHOOL_IS_TOLD(
            "The virtual school of the authority that looks after the child is told without delay.",
            "Bradford Schools Online (facts B2); safeguards 7"),
    SOCIAL_WORKER_IS_TOLD("The child’s social worker is told without delay.", "Bradford Schools Online (facts B2)"),
    ADVISER_IS_TOLD(
            "The virtual school whose advice was asked for is told, since whoever may decide it has agreed.",
            "Safeguards 3 and 7: with consent alone"),
    NOT_IN_CARE("Not in care, so no virtual school is told.", "Safeguards 7: only if in care"),
    NO_SOCIAL_WORKER("No social worker is named, so none is told.", "Safeguards 7: the social worker if there is one"),
    DECIDES_ALONE(
            "At 18 the young person decides whether anybody else of social care or a virtual school is told.",
            "Safeguards 3; general knowledge"),
    KNOWN_IN_TIME(
            "Whoever is told says that they know within the working hours that their authority sets; if nobody does, the"
                    + " deputy is told, and then the manager.",
            "That they are told is law (facts B2); the hours and the ladder are a local setting"),
    NOBODY_HOLDS_THE_POST("Nobody holds this post, so the next is told at once.", "Holdfast F40"),
    TOLD_ANEW("Whoever was told is told again when it is changed or cancelled.", "Sutton virtual school (facts B2)"),
    OF_THE_LADDER(
            "Only somebody who is told can say that they know. There is nothing here for you to acknowledge.",
            "Holdfast F40"),
    CALL_IS_WHOLE("Say with whom you spoke, and what was said.", "Holdfast F40"),
    PARENTS_ARE_TOLD(
            "Everybody who is a parent in education law is told without delay and in writing, with reason, length and the"
                    + " right to be heard; the carer too.",
            "Suffolk SENDIASS, Lincolnshire (facts B2); safeguards 7"),
    LETTER_WAITS(
            "This letter is held: the social worker says whether it may go.",
            "Safeguards 7: a letter to somebody under a protection waits for the social worker"),
    LETTER_GOES_NOT("It was decided that this letter does not go.", "Safeguards 7"),
    LETTER_IS_FREE("Nothing holds this letter back, so there is nothing to decide.", "Safeguards 7"),
    DECISION_SAYS_WHY("Say why, in up to 1,000 characters.", "Safeguards 4: with a reason"),
    FITS("Shorten this.", "Holdfast");

    private final String sentence;
    private final String source;

    ToldRule(String sentence, String source) {
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

    /** The refusal by this rule, said at a field of the form. */
    Refused at(String field) {
        return new Refused(this, sentence, field);
    }

    /** @throws Refused by this rule at the field, if it is blank; or if it is too long */
    String needed(String text, int longest, String field) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw at(field);
        }
        if (said.length() > longest) {
            throw new Refused(FITS, "Shorten this to " + longest + " characters or fewer.", field);
        }
        return said;
    }
}
