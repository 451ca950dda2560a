package org.holdfast.attendance.year;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Task;
import org.holdfast.attendance.AttendanceRule;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.attendance.year.YearOverlay.Stretch;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A child's year to be seen. */
@Named
@ViewScoped
public class YearPage implements Serializable {
    @Inject
    transient YearSheet sheet;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private String year = "";
    private transient @Nullable ChildYear view;

    public void open() {
        view();
    }

    public ChildYear view() {
        if (view == null) {
            view = sheet.of(
                    strip.id(),
                    Optional.of(year).filter(text -> text.matches("[0-9]{4}")).map(Integer::valueOf));
        }
        return view;
    }

    /** The heading: how much of the year the child attended. */
    public String answer() {
        Tally tally = view().soFar().tally();
        return tally.attendance()
                .map(rate -> Text.say(
                        current() ? "attendance.year.answer" : "attendance.year.answer.past",
                        strip.forename(),
                        rate + "%",
                        tally.attending(),
                        tally.possible(),
                        named(view().year())))
                .orElseGet(() -> Text.say("attendance.year.answer.none", strip.forename(), named(view().year())));
    }

    /** What was missed, and what never came. */
    public String lead() {
        Tally tally = view().soFar().tally();
        return Text.say(
                "attendance.year.lead",
                tally.authorised(),
                tally.unauthorised(),
                view().soFar().missing());
    }

    public boolean current() {
        return Slot.yearOf(view().today()) == view().year();
    }

    /** "2026/27". */
    public String named(int start) {
        return new AcademicYear(start).toString();
    }

    public String picture() {
        return HeatStrip.of(view().grid(), view().terms(), view().stretches(), "year", summary());
    }

    public String pictureBefore() {
        return view().before()
                .map(grid -> HeatStrip.of(
                        grid, List.of(), List.of(), "before", Text.say("attendance.year.before", named(grid.year()))))
                .orElse("");
    }

    /** What the picture shows, for those who do not see it. */
    private String summary() {
        return Text.say(
                "attendance.year.summary",
                named(view().year()),
                view().soFar().tally().words(),
                lead());
    }

    /** Codes of the year, the most frequent first. */
    public List<CodeSign> signs() {
        return CodeSign.of(view());
    }

    /** The table behind the picture. */
    public List<WeekRow> rows() {
        return WeekRow.of(view().grid());
    }

    /** The table behind the picture of the year before. */
    public List<WeekRow> rowsBefore() {
        return view().before().map(WeekRow::of).orElse(List.of());
    }

    public String label(YearRate rate) {
        return Text.say(
                "attendance.year.rate." + rate.kind(),
                rate.name(),
                show.longDate(rate.days().from()),
                named(Slot.yearOf(rate.days().from())));
    }

    public String days(Stretch stretch) {
        LocalDate last = stretch.days().end().map(end -> end.minusDays(1)).orElse(null);
        return last == null
                ? Text.say("attendance.year.since", show.date(stretch.days().from()))
                : last.equals(stretch.days().from())
                        ? show.date(last)
                        : Text.say(
                                "attendance.year.fromTo",
                                show.date(stretch.days().from()),
                                show.date(last));
    }

    /** "Wed 18 Nov 2026, afternoon". */
    public String at(Slot slot) {
        return Text.say(
                "attendance.year.at", show.date(slot.day()), slot.session().word());
    }

    public boolean mayExport() {
        return strip.profile().child().sight().roles().stream().anyMatch(Task.EXPORT_ATTENDANCE::allows);
    }

    /** The newest few, newest first. */
    public List<Slot> lastMissing() {
        return view().missing().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
    }

    public AttendanceRule rule() {
        return AttendanceRule.ATTENDANCE_RATE;
    }

    public AttendanceRule persistent() {
        return AttendanceRule.PERSISTENT_ABSENCE;
    }

    public String national(NationalAbsence row) {
        return Text.say(
                "attendance.year.national." + row.group() + "." + row.type(),
                row.year().toString());
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String start) {
        year = start == null ? "" : start;
    }
}
