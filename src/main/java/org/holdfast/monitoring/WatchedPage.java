package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.monitoring.ReadWatched.Watched;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** First page of social workers, team managers and reviewing officers. */
@Named
@ViewScoped
public class WatchedPage implements Serializable {
    @Inject
    transient ReadWatched readWatched;

    @Inject
    transient Show show;

    private int sheet = 1;
    private transient @Nullable Watched watched;

    /** @param number of the part of the list to show, as the address says it */
    public void open(String number) {
        sheet = Addresses.number(number);
        it();
    }

    public Watched it() {
        if (watched == null) {
            watched = readWatched.run(sheet);
        }
        return watched;
    }

    public String answer() {
        if (it().exempt() > 0 && it().exempt() == it().sheet().total()) {
            return Text.say("monitoring.watched.allExempt", it().exempt());
        }
        return it().sheet().total() == 0
                ? Text.say("monitoring.watched.none")
                : Text.say(
                        "monitoring.watched.answer", it().behind(), it().sheet().total() - it().exempt());
    }

    /** Those who are counted apart; empty where nobody is. */
    public String exempt() {
        return it().exempt() == 0 || it().exempt() == it().sheet().total()
                ? ""
                : Text.say("monitoring.board.exempt", it().exempt());
    }

    public String kind(PlanLine line) {
        return line.exempt().isPresent() ? "wait" : line.upToDate() ? "ok" : "soon";
    }

    public String state(PlanLine line) {
        if (line.exempt().isPresent()) {
            return Text.say("monitoring.exempt", show.day(line.exempt().get().until()));
        }
        return line.upToDate() ? Text.say("monitoring.upToDate") : Text.say("monitoring.right", line.right());
    }

    public String shown() {
        return Addresses.shown(it().sheet());
    }

    public String previousHref() {
        return it().sheet().previous(number -> "?page=" + number);
    }

    public String nextHref() {
        return it().sheet().next(number -> "?page=" + number);
    }
}
