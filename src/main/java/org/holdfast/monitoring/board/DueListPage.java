package org.holdfast.monitoring.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.Addresses;
import org.holdfast.monitoring.board.ListChildren.Listing;
import org.holdfast.monitoring.filter.CohortAddress;
import org.holdfast.plan.DueDate;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The children whom one count of dates on the board counts. */
@Named
@ViewScoped
public class DueListPage implements Serializable {
    @Inject
    transient ListDue listDue;

    @Inject
    transient Show show;

    @Inject
    CohortAddress address;

    private @Nullable Timing timing;
    private int sheet = 1;
    private transient @Nullable Listing listing;

    /** @throws NotFound if the address names no count */
    public Listing it() {
        if (timing == null) {
            throw new NotFound("Count");
        }
        if (listing == null) {
            listing = listDue.run(timing, address.cohort(), sheet);
        }
        return listing;
    }

    public void open() {
        it();
    }

    /** The answer, as the heading says it: the count of the tile and its name. */
    public String answer() {
        return Text.say("monitoring.list.answer", it().sheet().total(), it().all(), say(""));
    }

    public String say(String what) {
        return Text.say("monitoring.timing." + getTiming() + what);
    }

    /** Why the child is in this list, in words. */
    public String why(BoardLine line) {
        return line.plan()
                .due()
                .exempt()
                .map(exempt -> Text.say(
                        "monitoring.timing.exempt.why",
                        exempt.reason().title(),
                        show.date(exempt.until()),
                        exempt.by()))
                .orElseGet(() -> line.plan().due().next().map(DueDate::words).orElseGet(() -> say(".definition")));
    }

    public String backHref() {
        return "/?" + address.query();
    }

    public String authorities() {
        return String.join(", ", it().authorities());
    }

    public String shown() {
        return Addresses.shown(it().sheet());
    }

    public String previousHref() {
        return it().sheet().previous(this::href);
    }

    public String nextHref() {
        return it().sheet().next(this::href);
    }

    private String href(String number) {
        return "?timing=" + getTiming() + "&page=" + number + address.more();
    }

    public String getTiming() {
        return timing == null ? "" : timing.name().toLowerCase(Locale.ROOT);
    }

    public void setTiming(@Nullable String name) {
        timing = Addresses.choice(Timing.class, name);
    }

    public @Nullable Timing chosen() {
        return timing;
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    public void setSheet(@Nullable String number) {
        sheet = Addresses.number(number);
    }
}
