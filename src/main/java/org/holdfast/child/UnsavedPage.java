package org.holdfast.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** On the first page: what its reader typed and did not save. */
@Named
@RequestScoped
public class UnsavedPage {
    @Inject
    ListDrafts listDrafts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private @Nullable List<Unsaved> lines;

    /** A line with the way back. */
    public record Unsaved(String href, String words) {}

    public List<Unsaved> lines() {
        if (lines == null) {
            lines = acting.actor().may(Task.KEEP_DRAFT)
                    ? listDrafts.run().stream().map(this::line).toList()
                    : List.of();
        }
        return lines;
    }

    private Unsaved line(ListDrafts.Line line) {
        String when = Show.moment(line.savedAt(), clock);
        return new Unsaved(
                line.page(), Text.say("child.draft.unsaved", line.child().name(), line.place(), when));
    }
}
