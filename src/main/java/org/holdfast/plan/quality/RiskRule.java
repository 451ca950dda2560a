package org.holdfast.plan.quality;

import java.util.Locale;
import org.holdfast.kernel.Rule;

/** What lifts a plan in the queue, and by how many points. Source of all: Holdfast, local. */
public enum RiskRule implements Rule {
    OVERDUE("A plan past its due day: 1 point a day, 40 at most.", 1, 40),
    FAULTS("Faults that the check before submitting finds: 3 points each, 30 at most.", 3, 30),
    RETURNED("Returned before: 10 points each time, 20 at most.", 10, 20),
    LAST_RATING("The last rating: 10 points for each level below the best, 20 at most.", 10, 20),
    NEW_TO_CARE("In care for less than 90 days: 15 points.", 15, 15),
    NOT_UP_TO_DATE("Parts that were not up to date when it was submitted: 2 points each, 16 at most.", 2, 16);

    private final String sentence;
    private final int each;
    private final int most;

    RiskRule(String sentence, int each, int most) {
        this.sentence = sentence;
        this.each = each;
        this.most = most;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return "Holdfast, local";
    }

    int points(long times) {
        return (int) Math.min(most, Math.max(0, times) * each);
    }

    String key() {
        return "plan.risk." + name().toLowerCase(Locale.ROOT);
    }
}
