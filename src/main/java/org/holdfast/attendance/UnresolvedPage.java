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
    private static final int PART = 50;

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

    public List<OpenReason> lines() {
        int from = Math.min(all().size(), (number - 1) * PART);
        return all().subList(from, Math.min(all().size(), from + PART));
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

    public boolean paged() {
        return all().size() > PART;
    }

    public String shown() {
        return Text.say(
                "attendance.today.shown", (number - 1) * PART + 1, Math.min(all().size(), number * PART), all().size());
    }

    public String previousHref() {
        return number > 1 ? "?page=" + (number - 1) : "";
    }

    public String nextHref() {
        return number * PART < all().size() ? "?page=" + (number + 1) : "";
    }

    public String getPage() {
        return String.valueOf(number);
    }

    /** Anything but a number from 1 to 9999 is the first part. */
    public void setPage(@Nullable String text) {
        number = text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }
}
