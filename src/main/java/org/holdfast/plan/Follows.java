package org.holdfast.plan;

import java.util.List;
import java.util.Optional;

/**
 * What happened to a child since the plan was last approved or confirmed, and what was said to follow from it.
 *
 * @param open what the plan is looked at for
 * @param said all that ever was, the latest first; what was replaced too
 */
public record Follows(List<Occasion> open, List<PlanFollow> said) {
    private static final int LATEST = 3;
    static final Follows NONE = new Follows(List.of(), List.of());

    /** Those of which nobody has said what follows. */
    public List<Occasion> unsaid() {
        return open.stream().filter(occasion -> answer(occasion).isEmpty()).toList();
    }

    /** What was said last. */
    public Optional<PlanFollow> answer(Occasion occasion) {
        return current().stream().filter(follow -> follow.of(occasion)).findFirst();
    }

    /** What was said last of an exclusion, one that was cancelled too. */
    public Optional<PlanFollow> answer(String exclusionId) {
        return current().stream()
                .filter(follow ->
                        follow.exclusionId().filter(exclusionId::equals).isPresent())
                .findFirst();
    }

    /** Of each event what was said last. */
    public List<PlanFollow> current() {
        return said.stream().filter(PlanFollow::current).toList();
    }

    /** The last few, for the page of the plan. */
    public List<PlanFollow> latest() {
        return current().stream().limit(LATEST).toList();
    }

    /** Whether the plan is looked at because of an exclusion. */
    public boolean asks(String exclusionId) {
        return open.stream()
                .anyMatch(occasion ->
                        occasion.exclusionId().filter(exclusionId::equals).isPresent());
    }

    /** Field of an occasion in the form that asks of them. */
    String row(Occasion occasion) {
        return "rows." + open.indexOf(occasion);
    }
}
