package org.holdfast.child.push;

import org.holdfast.kernel.Rule;

/** What must hold of what is pushed. */
public enum PushRule implements Rule {
    EVENT_SAYS_ONE_THING(
            "This event id came before with other content. Give each event an id of its own.",
            "F65: idempotent by external event id"),
    EVENT_IS_UNDER_WAY("A request with this event id is under way: send it again in a moment.", "F65"),
    RECORD_IS_IN_USE("Another request is writing to the same rows: send it again in a moment.", "Holdfast"),
    SOURCE_ID_IS_ONE_CHILDS(
            "This id stands for a row of another child. Withdraw it there before you give it to this one.",
            "Holdfast, wrong-child guard"),
    NEW_CHILD_HAS_A_STATUS(
            "Say which standing with social care the child has today: without one nobody could see the record.",
            "Safeguards 1: a child is seen through a dated relationship"),
    LEGAL_STATUS_FITS_THE_KIND(
            "A child in care has a legal status of SSDA903; V3 and V4 are short breaks; any other kind has none.",
            "Facts E2: SSDA903 LS"),
    END_REASON_ENDS_CARE(
            "A reason to end is a REC code of SSDA903, for care that has an end.", "Facts E5: SSDA903 REC"),
    ENDED_ALREADY(
            "Care ends for a reason when it has ended: send this when the day has come.",
            "Holdfast; safeguards 2 and 3"),
    ENDS_AFTER_IT_BEGINS("The end is not before the beginning.", "Holdfast"),
    PLACEMENT_IS_OF_THE_LIST("Give a PLACE code of SSDA903.", "Facts E4: SSDA903 PLACE"),
    CHILD_HAS_A_NUMBER("A child id has letters and digits, 40 at most.", "SSDA903 CHILD"),
    BORN_WITHIN_26_YEARS("Give a birth date in the past, within 26 years.", "Holdfast"),
    A_PERSON_DECIDES(
            "Another record may be this child’s. A person of your authority has to decide who is meant; then"
                    + " it is taken in. Sending it again does no harm.",
            "Safeguards 5: never joined alone");

    private final String sentence;
    private final String source;

    PushRule(String sentence, String source) {
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
