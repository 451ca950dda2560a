package org.holdfast.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Part-time timetables that have not ended; those overdue or without an end stand first. */
@Named
@ViewScoped
public class PartTimesPage implements Serializable {
    private static final int PART = 50;

    @Inject
    transient ListPartTime listPartTime;

    private int number = 1;
    private transient @Nullable List<ListPartTime.Line> all;

    public void open() {
        all();
    }

    private List<ListPartTime.Line> all() {
        if (all == null) {
            all = listPartTime.run();
        }
        return all;
    }

    public String answer() {
        return Text.say(
                "attendance.partTimes.answer",
                all().stream().filter(line -> line.state().listed()).count(),
                all().size());
    }

    public List<ListPartTime.Line> lines() {
        int from = Math.min(all().size(), (number - 1) * PART);
        return all().subList(from, Math.min(all().size(), from + PART));
    }

    public String say(ListPartTime.Line line) {
        return Text.say("attendance.partTime.state." + line.state().name());
    }

    public Rule reviewed() {
        return PartTimeRule.REVIEWED_WITHIN_SIX_WEEKS;
    }

    public Rule hasAnEnd() {
        return PartTimeRule.HAS_AN_END;
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
