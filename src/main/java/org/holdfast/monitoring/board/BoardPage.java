package org.holdfast.monitoring.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.holdfast.kernel.Rule;
import org.holdfast.monitoring.Addresses;
import org.holdfast.monitoring.filter.CohortAddress;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** First page of a virtual school: the nine numbers, and who must act. */
@Named
@ViewScoped
public class BoardPage implements Serializable {
    private static final String EXPORT = "/monitoring/export?form=";

    @Inject
    transient ReadBoard readBoard;

    @Inject
    CohortAddress address;

    @Inject
    OrderAddress ordered;

    private int sheet = 1;
    private transient @Nullable Board board;

    /** @param number of the part of the list to show, as the address says it */
    public void open(String number) {
        sheet = Addresses.number(number);
        it();
    }

    public Board it() {
        if (board == null) {
            board = readBoard.run(address.cohort(), ordered.order(), sheet);
        }
        return board;
    }

    /** "41 of 612 children need something put right". */
    public String answer() {
        return it().all() == 0
                ? Text.say("monitoring.board.none")
                : Text.say("monitoring.board.answer", it().flagged(), it().total());
    }

    /** Those who are counted apart; empty where nobody is. */
    public String exempt() {
        return it().exempt() == 0 ? "" : Text.say("monitoring.board.exempt", it().exempt());
    }

    public String exemptHref() {
        return "/monitoring/due?timing=" + word(Timing.EXEMPT) + address.more();
    }

    public String authorities() {
        return String.join(", ", it().authorities());
    }

    public List<Concern> concerns() {
        return List.of(Concern.values());
    }

    public String listHref(Board.Tile tile) {
        return "/monitoring/list?number=" + tile.concern().word() + address.more();
    }

    /** Quiet where nobody is counted. */
    public String kind(Board.Tile tile) {
        return tile.count() == 0 ? "quiet" : tile.concern().kind();
    }

    public String timingHref(Timing.Tile tile) {
        return "/monitoring/due?timing=" + word(tile.timing()) + address.more();
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

    public Rule rule() {
        return BoardRule.LOOKED_AFTER_BY_US;
    }

    public Rule whoRule() {
        return BoardRule.WHO_ACTS;
    }

    /** "12 school days"; empty where the facts do not tell. */
    public String open(BoardLine line) {
        return BoardWords.open(line, it().today());
    }

    public String exportHref(String form) {
        return EXPORT + form + address.more();
    }

    /** Attendance by week as a picture. */
    public String weeksPicture() {
        return BoardPicture.weeks(it().attending());
    }

    public String standsPicture() {
        return BoardPicture.stands(it().stands());
    }

    /** "318 of 612 plans are up to date." */
    public String stands() {
        int ready = it().stands().stream()
                .filter(count -> count.stand() == Stand.UP_TO_DATE)
                .mapToInt(Stand.Count::children)
                .sum();
        return Text.say("monitoring.board.stand.sum", ready, it().total());
    }

    public String nation() {
        return it().attending()
                .nation()
                .map(one -> Text.say("monitoring.board.weeks.nation", one.year().toString(), one.attendance()))
                .orElse("");
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
        return "?page=" + number + ordered.more() + address.more();
    }

    public String orderHref(Order order) {
        return "/?order=" + order.word() + address.more();
    }

    public String giveHref(BoardLine line) {
        return "/monitoring/give?child=" + line.child().id().id() + address.more();
    }

    /** "2 of them within a week"; empty where the facts do not tell since when each holds. */
    public String change(Board.Tile tile) {
        return tile.fresh()
                .map(number -> Text.say("monitoring.board.fresh", number))
                .orElse("");
    }

    private static String word(Timing timing) {
        return timing.name().toLowerCase(Locale.ROOT);
    }
}
