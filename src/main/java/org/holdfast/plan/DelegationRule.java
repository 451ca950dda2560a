package org.holdfast.plan;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold when somebody writes sections of a plan for the designated teacher. */
public enum DelegationRule implements Rule {
    SOME_CHILD("Choose at least one child.", "Holdfast F13"),
    CHILD_OF_THE_SCHOOL("Choose children who are on roll at the colleague’s school today.", "Safeguards 1"),
    COLLEAGUE_OF_THE_SCHOOL("Choose a colleague who works at your school now and can sign in.", "Holdfast F13"),
    WRITES_ALREADY("This colleague writes the plans of the school already.", "Holdfast F13"),
    SECTION_CAN_BE_HANDED_OVER(
            "Choose sections that tell nothing of home, care or moves.",
            "Safeguards 1: school staff see no care or legal status"),
    ENDS_WITHIN_A_YEAR("Give a last day from today on, at most a year ahead.", "Holdfast F13"),
    IS_OVER("This has ended already. Open the page again.", "Holdfast F13"),
    LEAD_ANSWERS(
            "The designated teacher goes on answering for what a colleague writes, and submits it.",
            "Children and Young Persons Act 2008, section 20; F13");

    private final String sentence;
    private final String source;

    DelegationRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    Refused at(String field) {
        return new Refused(this, sentence, field);
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
