package org.holdfast.attendance.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.attendance.Part;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Part-time timetables that have not ended; those overdue or without an end stand first. */
@Named
@ViewScoped
public class PartTimesPage implements Serializable {
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

    public Part<ListPartTime.Line> part() {
        return new Part<>(all(), number);
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

    public String getPage() {
        return String.valueOf(number);
    }

    public void setPage(@Nullable String text) {
        number = Part.named(text);
    }
}
