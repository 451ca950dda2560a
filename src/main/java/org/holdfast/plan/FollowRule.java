package org.holdfast.plan;

import org.holdfast.kernel.Rule;

/** What must hold of what is said about a plan after a move, a suspension or an exclusion. */
public enum FollowRule implements Rule {
    SAYS_WHETHER("Say whether something in the plan changed because of it.", "Holdfast F42"),
    SAYS_WHAT("Say what changed in the plan because of it.", "Holdfast F42; NICE NG26 1.2.6"),
    NOTHING_SAYS_WHY("Say why nothing in the plan changed because of it.", "Holdfast F42; NICE NG26 1.2.6"),
    SAID_BEFORE_CONFIRMED(
            "A plan is confirmed or approved after a move, suspension or exclusion only when it is said what changed in it"
                    + " because of that.",
            "Holdfast F42; NICE NG26 1.2.6 and 1.2.7"),
    STILL_ASKED("This is not asked any more. Open the page again.", "Holdfast F42");

    private final String sentence;
    private final String source;

    FollowRule(String sentence, String source) {
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
