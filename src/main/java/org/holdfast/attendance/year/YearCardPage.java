package org.holdfast.attendance.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.CodeTable;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A child's attendance as it stands now, for a card on other pages of the child; read once a request. */
@Named
@RequestScoped
public class YearCardPage {
    private static final int WEEKS = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    YearSheet sheet;

    @Inject
    ChildStrip strip;

    private @Nullable ChildYear view;

    /** A rate with its arithmetic. */
    public record Line(String label, String words, String kind, String band) {}

    ChildYear view() {
        if (view == null) {
            view = sheet.of(strip.id(), Optional.empty());
        }
        return view;
    }

    public boolean nothing() {
        return view().grid().cells().stream().allMatch(cell -> cell.symbol() == CodeTable.NONE);
    }

    public List<Line> lines() {
        return Stream.of(YearRate.Kind.YEAR, YearRate.Kind.PLACEMENT, YearRate.Kind.KEY_PERSON)
                .flatMap(kind -> view().rate(kind).stream())
                .map(rate -> new Line(
                        label(rate),
                        rate.tally().words(),
                        rate.tally().severe() ? "act" : "soon",
                        rate.band()
                                .map(band -> Text.say("attendance.year.band." + band))
                                .orElse("")))
                .toList();
    }

    private String label(YearRate rate) {
        return rate.kind() == YearRate.Kind.YEAR
                ? Text.say("attendance.card.year")
                : Text.say(
                        "attendance.year.rate." + rate.kind(),
                        "",
                        DAY.format(rate.days().from()));
    }

    public int missing() {
        return view().missing().size();
    }

    public int weeks() {
        return recent().weeks().size();
    }

    private YearGrid recent() {
        return view().grid().until(view().today(), WEEKS);
    }

    /** The table behind the picture. */
    public List<WeekRow> rows() {
        return WeekRow.of(recent());
    }

    public String picture() {
        String summary = Text.say(
                "attendance.card.picture",
                new AcademicYear(view().year()).toString(),
                view().soFar().tally().words());
        return HeatStrip.of(recent(), List.of(), List.of(), "recent", summary);
    }
}
