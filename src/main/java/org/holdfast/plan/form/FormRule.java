package org.holdfast.plan.form;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of the questions that an authority adds to the national form. */
public enum FormRule implements Rule {
    SECTION_HAS_A_TITLE("Give the section a title of 100 characters or fewer.", "Holdfast F14"),
    HELP_FITS("Shorten this to 300 characters or fewer.", "Holdfast F14"),
    OWNER_CAN_WRITE(
            "Choose who answers it: the designated teacher or the social worker.",
            "Statutory guidance 2018, joint duty"),
    YEARS_IN_ORDER("The last year does not come before the first.", "Holdfast F14"),
    PRINTED_SOMEWHERE("Choose at least one edition in which it is printed.", "Safeguards 4"),
    ASKS_SOMETHING("Add a question, or take the section away.", "Holdfast F14"),
    QUESTION_IS_WORDED("Word the question, in 200 characters or fewer.", "Holdfast F14"),
    CHOICES_ARE_TWO(
            "Give at least two different choices, one a line, 500 characters in all, without the sign |.",
            "Holdfast F14"),
    TYPE_STAYS(
            "This question was asked as another kind, and its answers would not fit. Take it away and add a new one.",
            "Holdfast F14: answers carry over by question"),
    SIZE_IS_BORNE("An authority adds at most 10 sections of at most 20 questions each.", "Holdfast F12: one form"),
    BEGINS_TOMORROW(
            "Give a day from tomorrow on, at most two years ahead: drafts that have begun keep their form.",
            "Holdfast F14"),
    OWN_QUESTIONS("This question is not one of your authority’s. Open the page again.", "Holdfast F14");

    private final String sentence;
    private final String source;

    FormRule(String sentence, String source) {
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
