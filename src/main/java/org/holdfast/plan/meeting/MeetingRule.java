package org.holdfast.plan.meeting;

import org.holdfast.kernel.Rule;

/** What must hold of a plan meeting. */
public enum MeetingRule implements Rule {
    TERMS_ARE_WHOLE("Give the day, the time, how long it lasts, where it is and who chairs it.", "Holdfast F10"),
    LIES_AHEAD("Give a day from today on.", "Holdfast F10"),
    LASTS("Give a length from 5 to 240 minutes.", "Holdfast F10"),
    NOT_FROM_HERE("The meeting has moved on meanwhile. Open the page again.", "Holdfast F10"),
    DO_NOT_CONTACT(
            "This person must not be contacted. They are not invited, and nothing is sent to them.", "Safeguards 4"),
    PARENTS_PART_IS_AGREED(
            "Agree the parents’ part and the venue with the social worker before a parent is invited.",
            "Safeguards 4; statutory guidance 2018"),
    AGREEMENT_IS_WHOLE("Say what part the parents take, who agreed to it and when.", "Safeguards 4"),
    GUEST_HAS_A_NAME("Give a name, and what they are to the child.", "Holdfast F10"),
    ON_THE_LIST("This person is on the list already.", "Holdfast F10"),
    IS_INVITED("Nobody of this name is invited. Open the page again.", "Holdfast F10"),
    LEFT_OUT_WITH_A_REASON("Say why this person is not invited.", "Holdfast F10"),
    CANCELLED_WITH_A_REASON("Say why the meeting is cancelled.", "Holdfast F10"),
    STARTS_ON_ITS_DAY("It is arranged for a later day. Change the day first.", "Holdfast F10"),
    NOTED_WHILE_IT_RUNS("The meeting is not running, so nothing can be noted.", "Holdfast F11"),
    ACTION_SAYS_WHAT("Say what is to be done.", "Statutory guidance 2018, targets and actions; F11"),
    ACTION_HAS_AN_OWNER("Say who does it.", "Statutory guidance 2018, targets and actions; F11"),
    ACTION_HAS_A_DATE("Say by when it is done.", "Statutory guidance 2018, targets and actions; F11"),
    EVERYONE_IS_MARKED("Say whether this person was there.", "Holdfast F10"),
    CHILDS_PART_IS_SAID(
            "Say which part of the meeting the child took, or why they did not come.",
            "Statutory guidance 2018, the child's own voice; F10"),
    NEXT_DATE_IS_SET(
            "Set the day of the next meeting: after this one, and not passed.",
            "A PEP is reviewed every school term: statutory guidance 2018; F10");

    private final String sentence;
    private final String source;

    MeetingRule(String sentence, String source) {
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
}
