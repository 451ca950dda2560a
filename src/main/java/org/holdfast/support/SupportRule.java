package org.holdfast.support;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of a child's key person and safe place. */
public enum SupportRule implements Rule {
    EVERY_CHILD_HAS_A_KEY_PERSON(
            "The education plan names a key person who speaks up for the child, and a backup for when they are away.",
            "NICE NG26 1.2.5; backup: Holdfast"),
    EVERY_CHILD_HAS_A_SAFE_PLACE(
            "The education plan names a safe place at school where the child may go when it becomes too much.",
            "NICE NG26 1.2.5"),
    SAME_KEY_PERSON_THROUGHOUT("The same key person stays throughout, so changes are counted.", "NICE NG26 1.1.4"),
    WORKS_AT_THE_SCHOOL(
            "Choose an adult who works at the child’s school now.", "NICE NG26 1.2.5 (key person in school); Holdfast"),
    NAMED_AFTER_THE_LAST(
            "Choose a later day: somebody else was named since.",
            "Holdfast: one person at a time, so that history holds"),
    NAMED_WHILE_BOTH_ARE_THERE(
            "Choose a day on which both the child and the adult are at the school, at most a year ahead.", "Holdfast"),
    ENDS_AFTER_IT_BEGINS("Choose a day after the one on which it began.", "Holdfast"),
    ALREADY_NAMED("This adult has the part already. Confirm that it is still right instead.", "Holdfast"),
    BACKUP_IS_ANOTHER_PERSON(
            "Choose somebody else: the backup stands in when the key person is away.",
            "Holdfast, from NICE NG26 1.2.5"),
    NOBODY_IS_NAMED("Nobody is named, so there is nothing to end or confirm. Name somebody first.", "Holdfast"),
    CHILD_CHOSE_THE_PLACE(
            "Say which place the child chose: “the office” is where adults work.",
            "NICE NG26 1.2.5; the child’s own choice: Holdfast"),
    PLACE_CAN_BE_FOUND_AND_USED(
            "Say the place, the way there, the agreed signal and who is told.", "Holdfast, from NICE NG26 1.2.5"),
    PLACE_AT_A_SCHOOL(
            "The child has no school place now, so there is no place to agree yet. Record the gap.", "NICE NG26 1.2.5"),
    CLOSED_NEEDS_ANOTHER("Say where the child goes while the place is closed.", "Holdfast, from NICE NG26 1.2.5"),
    AGREED_IN_THE_PAST("Choose the day on which it was agreed: today or earlier, and after the last.", "Holdfast"),
    NO_PLACE_YET("No safe place is agreed, so there is nothing to confirm. Agree one first.", "Holdfast"),
    GAP_HAS_REASON_OWNER_AND_DATE(
            "Give the reason, the name of who will see to it, and a day from today on.",
            "Holdfast safeguards 8: gaps are recorded, not hidden and not a wall"),
    GAP_ONLY_WHERE_MISSING("This is in place, so there is no gap to record.", "Holdfast safeguards 8");

    private final String sentence;
    private final String source;

    SupportRule(String sentence, String source) {
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
}
