package org.holdfast.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.kernel.Rule;
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

    @Inject
    Show show;

    private @Nullable List<Unsaved> lines;
    private boolean ending;

    /** A line with the way back. */
    public record Unsaved(String href, String words) {}

    /** Why a text that was never saved does not stay for ever. */
    public Rule rule() {
        return DraftRule.ENDS_WITH_NOTICE;
    }

    /** Whether one of them ends soon. */
    public boolean ending() {
        lines();
        return ending;
    }

    public List<Unsaved> lines() {
        if (lines == null) {
            List<ListDrafts.Line> own = acting.actor().may(Task.KEEP_DRAFT) ? listDrafts.run() : List.of();
            ending = own.stream().anyMatch(line -> line.endsOn().isPresent());
            lines = own.stream().map(this::line).toList();
        }
        return lines;
    }

    private Unsaved line(ListDrafts.Line line) {
        String when = Show.moment(line.savedAt(), clock);
        String words = line.endsOn()
                .map(day ->
                        Text.say("child.draft.unsaved.ends", line.child().name(), line.place(), when, show.date(day)))
                .orElseGet(() -> Text.say("child.draft.unsaved", line.child().name(), line.place(), when));
        return new Unsaved(line.page(), words);
    }
}
