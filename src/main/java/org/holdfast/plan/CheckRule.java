package org.holdfast.plan;

import org.holdfast.kernel.Rule;

/** What a plan is looked at for before it is submitted, and again beside it when it is read for approval. Source: F51. */
public enum CheckRule implements Rule {
    OWN_ANSWERS_GIVEN("Every needed question of the school is answered.", "Statutory guidance 2018, content of a PEP"),
    OWN_ANSWERS_CONFIRMED(
            "Every needed answer that was carried over is confirmed or changed, one at a time.", "Holdfast F02"),
    TARGETS_CLOSED("Each target of an earlier term is closed, with what came of it and why.", "Holdfast F09"),
    TARGET_SET("The plan has a target for this term.", "Statutory guidance 2018, targets"),
    TARGET_HAS_A_MEASURE("A target says what is counted and how often.", "Statutory guidance 2018, targets; F08"),
    TARGET_IS_NEW("A target that only repeats an earlier one says why.", "Holdfast F08"),
    PREMIUM_HAS_A_TARGET(
            "What pupil premium plus pays for serves a target.", "Statutory guidance 2018, content of a PEP (12)"),
    VIEWS_ASKED(
            "The child is asked every term, or it is said why not.",
            "Statutory guidance 2018, the child's own voice; NICE NG26 1.2.5"),
    NEXT_DATE_SET(
            "The plan has a review date that has not passed.", "A PEP is reviewed every school term: guidance 2018"),
    KEY_PERSON_KNOWN("The child has a key person and a backup, or a recorded gap.", "NICE NG26 1.2.5; safeguards 8"),
    SAFE_PLACE_KNOWN("The child has a safe place, or a recorded gap.", "NICE NG26 1.2.5; safeguards 8"),
    CONTACTS_KNOWN("The people to call are recorded and checked, or a gap is.", "NICE NG26 1.2.5; safeguards 8"),
    FOLLOWS_WHAT_HAPPENED(
            "After a move, a suspension or an exclusion it is said what changed in the plan because of it.",
            "Holdfast F42; NICE NG26 1.2.6 and 1.2.7"),
    OTHER_OWNERS_DONE(
            "A section of another owner that is not done is no wall: it is recorded why, who does it and by when.",
            "Safeguards 8");

    private final String sentence;
    private final String source;

    CheckRule(String sentence, String source) {
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
