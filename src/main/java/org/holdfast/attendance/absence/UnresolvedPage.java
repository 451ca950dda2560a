package org.holdfast.attendance.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.attendance.Part;
import org.holdfast.attendance.Slot;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sessions marked N whose reason nobody has found out, the oldest first. */
@Named
@ViewScoped
public class UnresolvedPage implements Serializable {
    /** Days of one child that are named. */
    private static final int DAYS = 4;

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

    /** The oldest days, such as "Mon 16 Nov 2026, Tue 17 Nov 2026 afternoon and 3 more days". */
    public String sessions(OpenReason line) {
        Map<LocalDate, List<Slot>> days =
                line.sessions().stream().collect(Collectors.groupingBy(Slot::day, TreeMap::new, Collectors.toList()));
        String first = days.values().stream().limit(DAYS).map(this::day).collect(Collectors.joining(", "));
        return days.size() > DAYS ? Text.say("attendance.unresolved.more", first, days.size() - DAYS) : first;
    }

    private String day(List<Slot> sessions) {
        Slot one = sessions.get(0);
        String date = show.date(one.day());
        return sessions.size() > 1 ? date : date + " " + one.session().word();
    }

    public String by(OpenReason line) {
        return Text.say(line.over() ? "attendance.unresolved.over" : "attendance.unresolved.by", show.date(line.by()));
    }

    public boolean mayEnter() {
        return acting.actor().may(Task.ENTER_MARKS);
    }

    /** The rule with how long there is, each with who decided it. */
    public String rule() {
        return Stream.concat(
                        Stream.of(AbsenceRule.REASON_IS_FOUND_OUT.sentence()),
                        all().stream().map(line -> line.term().words()).distinct())
                .collect(Collectors.joining(" "));
    }

    public String source() {
        return AbsenceRule.REASON_IS_FOUND_OUT.source();
    }

    public String getPage() {
        return String.valueOf(number);
    }

    public void setPage(@Nullable String text) {
        number = Part.named(text);
    }
}
