package org.holdfast.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Answers "up to date?" on a page that is about more than the plan. */
@Named
@RequestScoped
public class UpToDatePage {
    @Inject
    ReadUpToDate readUpToDate;

    @Inject
    ChildStrip strip;

    @Inject
    Acting acting;

    @Inject
    Show show;

    private @Nullable UpToDate answer;

    /** Whether the reader sees the plan of this child; staff and an accepted school do not. */
    public boolean shown() {
        return acting.actor().may(Task.READ_PLAN) && strip.shows("PLAN");
    }

    public UpToDate answer() {
        if (answer == null) {
            answer = readUpToDate.run(strip.id());
        }
        return answer;
    }

    /** The heading of the panel. */
    public String heading(UpToDate upToDate) {
        if (!upToDate.started()) {
            return Text.say(upToDate.due() ? "plan.answer.none" : "plan.answer.notDue", strip.forename());
        }
        if (!upToDate.due()) {
            return Text.say("plan.answer.notDue", strip.forename());
        }
        if (upToDate.exempt().isPresent()) {
            return Text.say(
                    "plan.answer.exempt", show.date(upToDate.exempt().get().until()));
        }
        if (upToDate.ok()) {
            return Text.say("plan.answer.ok");
        }
        return upToDate.open() == 0
                ? Text.say("plan.answer.changed")
                : Text.say("plan.answer.open", upToDate.open(), upToDate.parts().size());
    }

    /** Edge of the panel. */
    public String kind(UpToDate upToDate) {
        return upToDate.behind() ? "soon" : "sea";
    }
}
