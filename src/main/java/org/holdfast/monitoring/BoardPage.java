package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** First page of a virtual school: which plans are not up to date, and why. */
@Named
@ViewScoped
public class BoardPage implements Serializable {
    @Inject
    transient ReadBoard readBoard;

    private Area area = Area.ALL;
    private int sheet = 1;
    private transient @Nullable Board board;

    /** A choice of area. */
    public record View(String label, String href, boolean chosen) {}

    /** @param number of the part of the list to show, as the address says it */
    public void open(String number) {
        sheet = Addresses.number(number);
        it();
    }

    public Board it() {
        if (board == null) {
            board = readBoard.run(area, sheet);
        }
        return board;
    }

    public String answer() {
        if (it().total() > 0 && it().clocked() == 0) {
            return Text.say("monitoring.board.allExempt", it().total());
        }
        return it().total() == 0
                ? Text.say("monitoring.board.none")
                : Text.say("monitoring.board.answer", it().behind(), it().clocked());
    }

    /** Those who are counted apart; empty where nobody is. */
    public String exempt() {
        return it().exempt() == 0 || it().clocked() == 0 ? "" : Text.say("monitoring.board.exempt", it().exempt());
    }

    public String exemptHref() {
        return "/monitoring/due?timing=" + word(Timing.EXEMPT) + "&area=" + word(area);
    }

    public String authorities() {
        return String.join(", ", it().authorities());
    }

    public List<View> views() {
        return Stream.of(Area.values())
                .map(one -> new View(Text.say("monitoring.area." + word(one)), "?area=" + word(one), one == area))
                .toList();
    }

    /** How many children the chosen area hides. */
    public int hidden() {
        return it().all() - it().total();
    }

    public String listHref(Board.Tile tile) {
        return "/monitoring/list?reason=" + word(tile.reason()) + "&area=" + word(area);
    }

    public String timingHref(Timing.Tile tile) {
        return "/monitoring/due?timing=" + word(tile.timing()) + "&area=" + word(area);
    }

    public String sayTiming(Timing timing, String what) {
        return Text.say("monitoring.timing." + word(timing) + what);
    }

    public String timingKind(Timing.Tile tile) {
        return tile.count() == 0 ? "quiet" : tile.timing().kind();
    }

    /** How many are overdue, exempt and on time, in one sentence. */
    public String timings() {
        int overdue = it().timings().stream()
                .filter(tile -> tile.timing().overdue())
                .mapToInt(Timing.Tile::count)
                .sum();
        return Text.say("monitoring.board.timings.sum", overdue, it().clocked());
    }

    public String say(Reason reason, String what) {
        return Text.say("monitoring.reason." + word(reason) + what);
    }

    /** Quiet where nobody is counted. */
    public String kind(Board.Tile tile) {
        return tile.count() == 0 ? "quiet" : tile.reason().kind();
    }

    public Rule rule() {
        return MonitoringRule.LOOKED_AFTER_BY_US;
    }

    public String shown() {
        return Addresses.shown(it().several());
    }

    public String previousHref() {
        return it().several().previous(this::href);
    }

    public String nextHref() {
        return it().several().next(this::href);
    }

    private String href(String number) {
        return "?area=" + word(area) + "&page=" + number;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public String getArea() {
        return word(area);
    }

    public void setArea(@Nullable String name) {
        area = Addresses.choice(Area.class, name, Area.ALL);
    }
}
