package org.holdfast.attendance.year;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.holdfast.attendance.year.YearGrid.Week;
import org.holdfast.attendance.year.YearOverlay.Stretch;
import org.holdfast.school.Term;
import org.holdfast.web.Text;

/**
 * Draws a year: a column a week, two rows a day, each cell with its letter, and below it what lay over the year. Colours
 * and patterns come from the stylesheet; {@link HeatPen} puts it down.
 */
final class HeatStrip {
    static final int LEFT = 58;
    static final int COLUMN = 24;
    private static final int DAY_HEIGHT = 31;
    private static final int TOP = 40;
    private static final int LANE = 20;
    private static final int SCHOOL_WEEK = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final List<String> LANES = List.of("home", "suspended", "suspension");

    private final YearGrid grid;
    private final HeatPen pen;

    private HeatStrip(YearGrid grid, HeatPen pen) {
        this.grid = grid;
        this.pen = pen;
    }

    /**
     * The picture as markup; every text in it is escaped.
     *
     * @param id tells the pictures of one page apart
     * @param summary read aloud in its place
     */
    static String of(YearGrid grid, List<Term> terms, List<Stretch> stretches, String id, String summary) {
        List<String> lanes = LANES.stream()
                .filter(lane ->
                        stretches.stream().anyMatch(stretch -> stretch.kind().equals(lane)))
                .toList();
        int height = TOP + SCHOOL_WEEK * DAY_HEIGHT + (lanes.isEmpty() ? 0 : 8 + lanes.size() * LANE);
        HeatStrip strip =
                new HeatStrip(grid, new HeatPen(id, LEFT + grid.weeks().size() * COLUMN, height, summary));
        strip.terms(terms);
        strip.head();
        grid.weeks().forEach(strip::week);
        for (int i = 0; i < lanes.size(); i++) {
            strip.lane(lanes.get(i), TOP + SCHOOL_WEEK * DAY_HEIGHT + 8 + i * LANE, stretches);
        }
        return strip.pen.done();
    }

    private void terms(List<Term> terms) {
        for (Term term : terms) {
            int from = x(term.firstDay());
            int to = x(term.lastDay().plusDays(1));
            if (to > from) {
                pen.line("hf-heat__term", from, 18, to - 3, 18);
                pen.text("hf-heat__label", from, 12, Text.say("attendance.year.term", term.name()));
            }
        }
    }

    private void head() {
        String shown = "";
        for (int i = 0; i < grid.weeks().size(); i++) {
            String month = MONTH.format(grid.weeks().get(i).monday().plusDays(SCHOOL_WEEK - 1L));
            if (!month.equals(shown)) {
                pen.text("hf-heat__label", LEFT + i * COLUMN, 33, month);
                shown = month;
            }
        }
        grid.weeks().stream().limit(1).forEach(week -> {
            for (int day = 0; day < SCHOOL_WEEK; day++) {
                pen.text(
                        "hf-heat__label",
                        0,
                        TOP + day * DAY_HEIGHT + 18,
                        WEEKDAY.format(week.monday().plusDays(day)));
            }
        });
    }

    private void week(Week week) {
        int x = LEFT + column(week.monday()) * COLUMN;
        for (int i = 0; i < week.cells().size(); i++) {
            pen.cell(week.cells().get(i), x, TOP + i / 2 * DAY_HEIGHT + i % 2 * (HeatPen.CELL_HEIGHT + 1));
        }
    }

    private void lane(String kind, int y, List<Stretch> stretches) {
        pen.text("hf-heat__label", 0, y + 12, Text.say("attendance.year.lane." + kind));
        stretches.stream().filter(stretch -> stretch.kind().equals(kind)).forEach(stretch -> {
            int from = x(stretch.days().from());
            int to = Math.max(
                    from + 8,
                    stretch.days().end().map(this::x).orElse(LEFT + grid.weeks().size() * COLUMN));
            pen.bar("hf-heat__stretch hf-heat__stretch--" + kind, from, y + 2, to - from - 3, 13);
            if (to - from > 8 * stretch.words().length()) {
                pen.text("hf-heat__said hf-heat__said--" + kind, from + 6, y + 12, stretch.words());
            }
        });
    }

    /** Where a day begins; at the edge if it lies outside. */
    private int x(LocalDate day) {
        int part = Math.min(day.getDayOfWeek().getValue() - 1, SCHOOL_WEEK) * COLUMN / SCHOOL_WEEK;
        int x = LEFT + column(day) * COLUMN + part;
        return Math.max(LEFT, Math.min(LEFT + grid.weeks().size() * COLUMN, x));
    }

    private int column(LocalDate day) {
        return grid.weeks().isEmpty()
                ? 0
                : (int) Math.floorDiv(
                        ChronoUnit.DAYS.between(grid.weeks().get(0).monday(), day), 7);
    }
}
