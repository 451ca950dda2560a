package org.holdfast.plan.meeting;

/**
 * Something without which a meeting cannot be closed.
 *
 * @param about name of the person or words of the action; empty for the meeting itself
 * @param field of the page where it is mended
 */
public record MeetingGap(MeetingRule rule, String about, String field) {
    /** "Joan Wilmot: say whether this person was there." */
    public String sentence() {
        return about.isEmpty() ? rule.sentence() : about + ": " + rule.sentence();
    }
}
