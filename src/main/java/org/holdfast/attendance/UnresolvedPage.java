package org.holdfast.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sessions marked N whose reason nobody has found out, the oldest first. */
@Named
@ViewScoped
public class UnresolvedPage implements Serializable {
    @Inject
    transient ListOpenReasons listOpenReasons;

    @Inject
    transient Acting acting;

    @Inject
    transient Show show;

    private int number = 1;
    private transient @Nullable List<OpenReason> all;

    public void open() {
        all();
    }

    private List<OpenReason> all() {
        if (all == null) {
            all = listOpenReasons.run();
        }
        return all;
    }

    public String answer() {
        return Text.say(
                "attendance.unresolved.answer",
                all().stream().filter(OpenReason::over).count(),
                all().size());
    }

    public Part<OpenReason> part() {
        return new Part<>(all(), number);
    }

    /** Such as "Mon 16 Nov 2026 morning, Mon 16 Nov 2026 afternoon". */
    public String sessions(OpenReason line) {
        return line.sessions().stream()
                .map(slot -> show.date(slot.day()) + " " + slot.session().word())
                .collect(Collectors.joining(", "));
    }

    public String by(OpenReason line) {
        return Text.say(line.over() ? "attendance.unresolved.over" : "attendance.unresolved.by", show.date(line.by()));
    }

    public boolean mayEnter() {
        return acting.actor().may(Task.ENTER_MARKS);
    }

    public Rule rule() {
        return AbsenceRule.REASON_WITHIN_FIVE_DAYS;
    }

    public String getPage() {
        return String.valueOf(number);
    }

    public void setPage(@Nullable String text) {
        number = Part.named(text);
    }
}
