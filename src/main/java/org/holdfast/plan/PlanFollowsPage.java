package org.holdfast.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.Field;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What changed in the plan because of an exclusion, beside the exclusion; nothing for readers who do not read the plan. */
@Named
@RequestScoped
public class PlanFollowsPage {
    @Inject
    ReadFollows readFollows;

    @Inject
    ChildStrip strip;

    @Inject
    Show show;

    private ReadFollows.@Nullable Read read;

    /**
     * What a reader of the plan is told of one exclusion.
     *
     * @param said empty where nobody said it yet
     * @param state "Not said yet, due Thu 3 Dec 2026", or that nothing is asked; empty where it was said
     * @param sayable whether this reader may say it now
     */
    public record Of(Optional<PlanFollow> said, String state, boolean sayable) {}

    /** Whether this reader reads the plan. */
    public boolean shown() {
        return strip.profile().child().sight().shows(Field.PLAN);
    }

    /** @param exclusionId of any exclusion of the child; ask only where it is {@link #shown} */
    public Of of(String exclusionId) {
        Follows follows = read().follows();
        Optional<PlanFollow> said = follows.answer(exclusionId);
        boolean asked = follows.asks(exclusionId);
        return new Of(
                said,
                said.isPresent() ? "" : asked ? notYet(DueRule.AFTER_SUSPENSION) : Text.say("plan.follow.unasked"),
                sayable(asked));
    }

    private boolean sayable(boolean asked) {
        return asked && read().recordable();
    }

    private String notYet(DueRule rule) {
        return read().dueBy(rule)
                .map(day -> Text.say("plan.follow.notYet.due", show.date(day)))
                .orElseGet(() -> Text.say("plan.follow.notYet"));
    }

    /** Everything of the child, for the page of the plan. */
    public Follows all() {
        return read().follows();
    }

    /** "Not said yet, due Thu 3 Dec 2026". */
    public String state(Occasion occasion) {
        return notYet(occasion.rule());
    }

    public boolean recordable() {
        return read().recordable();
    }

    private ReadFollows.Read read() {
        if (read == null) {
            read = readFollows.run(strip.id());
        }
        return read;
    }
}
