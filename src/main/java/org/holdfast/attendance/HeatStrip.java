package org.holdfast.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.holdfast.attendance.YearGrid.Cell;
import org.holdfast.attendance.YearGrid.Week;
import org.holdfast.attendance.YearOverlay.Stretch;
import org.holdfast.school.Term;
import org.holdfast.web.Text;

/**
 * Draws a year: a column a week, two rows a day, each cell with its letter, and below it what lay over the year. Colours
 * and patterns come from the stylesheet, widths are attributes, so that no style is written into the page.
 */
final class HeatStrip {
    static final int LEFT = 58;
    static final int COLUMN = 24;
    private static final int CELL_WIDTH = 21;
    private static final int CELL_HEIGHT = 13;
    private static final int DAY_HEIGHT = 31;
    private static final int TOP = 40;
    private static final int LANE = 20;
    private static final int SCHOOL_WEEK = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final List<String> LANES = List.of("home", "suspended");

    private final Markup svg = new Markup();
    private final YearGrid grid;
    private final String id;

    private HeatStrip(YearGrid grid, String id) {
        this.grid = grid;
        this.id = id;
    }

    /**
     * The picture as markup; every text in it is escaped.
     *
     * @param id tells the pictures of one page apart
     * @param summary read aloud in its place
     */
    static String of(YearGrid grid, List<Term> terms, List<Stretch> stretches, String id, String summary) {
        HeatStrip strip = new HeatStrip(grid, id);
        List<String> lanes = LANES.stream()
                .filter(lane ->
                        stretches.stream().anyMatch(stretch -> stretch.kind().equals(lane)))
                .toList();
        int height = TOP + SCHOOL_WEEK * DAY_HEIGHT + (lanes.isEmpty() ? 0 : 8 + lanes.size() * LANE);
        strip.open(LEFT + grid.weeks().size() * COLUMN, height, summary);
        strip.terms(terms);
        strip.head();
        grid.weeks().forEach(strip::week);
        for (int i = 0; i < lanes.size(); i++) {
            strip.lane(lanes.get(i), TOP + SCHOOL_WEEK * DAY_HEIGHT + 8 + i * LANE, stretches);
        }
        return strip.svg.close("svg").toString();
    }

    private void open(int width, int height, String summary) {
        svg.open("svg")
                .set("class", "hf-heat")
                .set("viewBox", "0 0 " + width + " " + height)
                .set("width", width)
                .set("height", height)
                .set("role", "img")
                .set("aria-label", summary)
                .inside();
        svg.open("defs")
                .inside()
                .open("pattern")
                .set("id", id + "-hatch")
                .set("width", 6)
                .set("height", 6);
        svg.set("patternUnits", "userSpaceOnUse")
                .set("patternTransform", "rotate(45)")
                .inside();
        svg.open("rect")
                .set("class", "hf-heat__ground")
                .set("width", 6)
                .set("height", 6)
                .end();
        svg.open("line")
                .set("class", "hf-heat__hatch")
                .set("x1", 1)
                .set("y1", 0)
                .set("x2", 1)
                .set("y2", 6)
                .end();
        svg.close("pattern").close("defs");
    }

    private void terms(List<Term> terms) {
        for (Term term : terms) {
            int from = x(term.firstDay());
            int to = x(term.lastDay().plusDays(1));
            if (to > from) {
                line("hf-heat__term", from, 18, to - 3, 18);
                text("hf-heat__label", from, 12, Text.say("attendance.year.term", term.name()));
            }
        }
    }

    private void head() {
        String shown = "";
        for (int i = 0; i < grid.weeks().size(); i++) {
            String month = MONTH.format(grid.weeks().get(i).monday().plusDays(SCHOOL_WEEK - 1L));
            if (!month.equals(shown)) {
                text("hf-heat__label", LEFT + i * COLUMN, 33, month);
                shown = month;
            }
        }
        grid.weeks().stream().limit(1).forEach(week -> {
            for (int day = 0; day < SCHOOL_WEEK; day++) {
                text(
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
            cell(week.cells().get(i), x, TOP + i / 2 * DAY_HEIGHT + i % 2 * (CELL_HEIGHT + 1));
        }
    }

    private void cell(Cell cell, int x, int y) {
        svg.open("rect").set("class", "hf-heat__cell hf-heat--" + cell.look().word());
        if (cell.look() == SessionLook.NO_MARK) {
            svg.set("fill", "url(#" + id + "-hatch)");
        }
        svg.set("x", x)
                .set("y", y)
                .set("width", CELL_WIDTH)
                .set("height", CELL_HEIGHT)
                .set("rx", 3)
                .end();
        if (!cell.letter().isEmpty()) {
            String look = "hf-heat__letter hf-heat__letter--" + cell.look().word();
            text(look, x + CELL_WIDTH / 2, y + CELL_HEIGHT - 3, cell.letter());
        }
    }

    private void lane(String kind, int y, List<Stretch> stretches) {
        text("hf-heat__label", 0, y + 12, Text.say("attendance.year.lane." + kind));
        stretches.stream().filter(stretch -> stretch.kind().equals(kind)).forEach(stretch -> {
            int from = x(stretch.days().from());
            int to = Math.max(
                    from + 8,
                    stretch.days().end().map(this::x).orElse(LEFT + grid.weeks().size() * COLUMN));
            svg.open("rect").set("class", "hf-heat__stretch hf-heat__stretch--" + kind);
            svg.set("x", from)
                    .set("y", y + 2)
                    .set("width", to - from - 3)
                    .set("height", 13)
                    .set("rx", 3)
                    .end();
            if (to - from > 8 * stretch.words().length()) {
                text("hf-heat__said hf-heat__said--" + kind, from + 6, y + 12, stretch.words());
            }
        });
    }

    private void line(String look, int x1, int y1, int x2, int y2) {
        svg.open("line")
                .set("class", look)
                .set("x1", x1)
                .set("y1", y1)
                .set("x2", x2)
                .set("y2", y2)
                .end();
    }

    private void text(String look, int x, int y, String words) {
        svg.open("text")
                .set("class", look)
                .set("x", x)
                .set("y", y)
                .inside()
                .say(words)
                .close("text");
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
