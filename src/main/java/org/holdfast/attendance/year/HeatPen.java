package org.holdfast.attendance.year;

import org.holdfast.attendance.year.YearGrid.Cell;

/** Puts down the parts of a year's picture. Places and widths are attributes, so that no style is written into the page. */
final class HeatPen {
    static final int CELL_HEIGHT = 13;
    private static final int CELL_WIDTH = 21;
    private static final int ROUND = 3;

    private final Markup svg = new Markup();
    private final String id;

    /**
     * @param id tells the pictures of one page apart
     * @param summary read aloud in its place
     */
    HeatPen(String id, int width, int height, String summary) {
        this.id = id;
        svg.open("svg").set("class", "hf-heat").set("viewBox", "0 0 " + width + " " + height);
        svg.set("width", width).set("height", height);
        svg.set("role", "img").set("aria-label", summary).inside();
        hatch();
    }

    /** The ground of a missing mark. */
    private void hatch() {
        svg.open("defs").inside().open("pattern").set("id", id + "-hatch");
        svg.set("width", 6).set("height", 6);
        svg.set("patternUnits", "userSpaceOnUse")
                .set("patternTransform", "rotate(45)")
                .inside();
        svg.open("rect").set("class", "hf-heat__ground");
        svg.set("width", 6).set("height", 6).end();
        line("hf-heat__hatch", 1, 0, 1, 6);
        svg.close("pattern").close("defs");
    }

    void cell(Cell cell, int x, int y) {
        svg.open("rect").set("class", "hf-heat__cell hf-heat--" + cell.look().word());
        if (cell.look() == SessionLook.NO_MARK) {
            svg.set("fill", "url(#" + id + "-hatch)");
        }
        box(x, y, CELL_WIDTH, CELL_HEIGHT);
        if (!cell.letter().isEmpty()) {
            String look = "hf-heat__letter hf-heat__letter--" + cell.look().word();
            text(look, x + CELL_WIDTH / 2, y + CELL_HEIGHT - 3, cell.letter());
        }
    }

    void bar(String look, int x, int y, int width, int height) {
        svg.open("rect").set("class", look);
        box(x, y, width, height);
    }

    private void box(int x, int y, int width, int height) {
        svg.set("x", x).set("y", y).set("width", width).set("height", height);
        svg.set("rx", ROUND).end();
    }

    void line(String look, int x1, int y1, int x2, int y2) {
        svg.open("line").set("class", look);
        svg.set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2).end();
    }

    void text(String look, int x, int y, String words) {
        svg.open("text").set("class", look).set("x", x).set("y", y);
        svg.inside().say(words).close("text");
    }

    String done() {
        return svg.close("svg").toString();
    }
}
