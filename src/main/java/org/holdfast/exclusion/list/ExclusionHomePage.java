package org.holdfast.exclusion.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** How many children are suspended today, in one line of the first page, for those who may list them. */
@Named
@RequestScoped
public class ExclusionHomePage {
    @Inject
    CountToday countToday;

    @Inject
    Acting acting;

    private @Nullable Integer count;

    public int count() {
        if (count == null) {
            count = acting.actor().may(Task.LIST_EXCLUSIONS) ? countToday.run() : 0;
        }
        return count;
    }

    public String line() {
        return Text.say("exclusion.list.today.answer", count());
    }
}
