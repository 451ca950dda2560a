package org.holdfast.attendance.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.entry.ReadCorrections.Correction;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** One child's week, typed by keyboard, with what was corrected in the year. */
@Named
@ViewScoped
public class EnterWeekPage implements Serializable {
    private static final int WEEK = 7;

    @Inject
    transient ReadWeek readWeek;

    @Inject
    transient ReadCodes readCodes;

    @Inject
    transient ReadCorrections readCorrections;

    @Inject
    transient EnterMarks enterMarks;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private @Nullable LocalDate day;
    private List<MarkLine> lines = List.of();
    private transient @Nullable List<Correction> corrections;

    public void open() {
        lines = readWeek.run(strip.id(), monday()).stream().map(MarkLine::new).toList();
    }

    public String answer() {
        return Text.say("attendance.rates.week.answer", strip.forename(), show.date(monday()));
    }

    public List<MarkLine> lines() {
        return lines;
    }

    public List<MarkCode> codes() {
        return readCodes.run(monday());
    }

    public List<Correction> corrections() {
        if (corrections == null) {
            corrections = readCorrections.run(strip.id(), Slot.yearOf(monday()));
        }
        return corrections;
    }

    public String save() {
        Entered entered = enterMarks.run(
                lines.stream().flatMap(line -> line.typed().stream()).toList());
        return Told.on(
                "/attendance/enter-week?child=" + strip.childId() + "&day=" + monday(),
                Text.say("attendance.rates.enter.saved", entered.marks(), entered.corrected()));
    }

    public LocalDate monday() {
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        return on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate before() {
        return monday().minusDays(WEEK);
    }

    public LocalDate after() {
        return monday().plusDays(WEEK);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate given) {
        day = given;
    }
}
