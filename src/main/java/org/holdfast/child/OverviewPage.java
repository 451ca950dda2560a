package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What happened when, for the first page of a child. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {
    private static final int SHOWN = 12;

    @Inject
    transient ReadHappenings readHappenings;

    @Inject
    ChildStrip strip;

    private transient @Nullable List<Line> lines;

    /** One line of the list. */
    public record Line(LocalDate on, String look, String sentence) {}

    public List<Line> happenings() {
        if (lines == null) {
            lines = readHappenings.run(strip.id()).stream()
                    .limit(SHOWN)
                    .map(h -> new Line(
                            h.on(), h.look(), Text.say(h.key(), h.facts().toArray())))
                    .toList();
        }
        return lines;
    }
}
