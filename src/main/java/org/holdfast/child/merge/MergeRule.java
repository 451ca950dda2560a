package org.holdfast.child.merge;

import org.holdfast.kernel.Rule;

/** What must hold where two records are made one, or two again. */
public enum MergeRule implements Rule {
    A_PERSON_MERGES(
            "Two records are made one by a named person, with a reason, and never by equal names alone. It can be undone.",
            "Safeguards 5; F67"),
    TWO_RECORDS("Give two different records.", "Holdfast"),
    SAYS_WHY("Say how you know that both are of one child.", "Safeguards 5; Holdfast"),
    SAYS_WHY_NOT("Say why the two are different children after all.", "Safeguards 5; Holdfast"),
    ALIKE_OR_SURE(
            "Name or birth date differ. Twins and siblings have records of their own: say that you are sure.",
            "Safeguards 5: twins, siblings, corrected ages"),
    ONE_LIFE("One record says that the child has died, the other does not. Put that right first.", "Safeguards 3"),
    ONE_PLAN(
            "Both records have a plan, and a child has one. Ask the schools which goes on; two plans are not joined.",
            "Holdfast: one plan a child"),
    ONE_REGISTER(
            "Both records have marks of one school in the same year. Have the school enter them on one record first.",
            "Holdfast: one register a child, school and year"),
    ONE_MAIN_SCHOOL(
            "The records have different main schools on the same day. End the one that is wrong first.",
            "Safeguards 6"),
    ONE_AUTHORITY(
            "Two authorities say that the child is in their care on the same day. They have to settle that first.",
            "Safeguards 1 and 2"),
    LAST_FIRST("One of the records has been merged again since. Undo that first.", "Holdfast"),
    CHANGED_SINCE(
            "Facts that came from the other record were changed since. What was written since stays with the record that was"
                    + " kept: say that you have seen that.",
            "Holdfast: what cannot be told is asked"),
    UNDONE_ONCE("This was undone already.", "Holdfast");

    private final String sentence;
    private final String source;

    MergeRule(String sentence, String source) {
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
