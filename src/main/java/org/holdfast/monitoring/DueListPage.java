package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.ListChildren.Listing;
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

    private @Nullable Timing timing;
    private Area area = Area.ALL;
    private int sheet = 1;
    private transient @Nullable Listing listing;

    /** @throws NotFound if the address names no count */
    public Listing it() {
        if (timing == null) {
            throw new NotFound("Count");
        }
        if (listing == null) {
            listing = listDue.run(timing, area, sheet);
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
    public String why(PlanLine line) {
        return line.due()
                .exempt()
                .map(exempt -> Text.say(
                        "monitoring.timing.exempt.why",
                        exempt.reason().title(),
                        show.date(exempt.until()),
                        exempt.by()))
                .orElseGet(() -> line.due().next().map(DueDate::words).orElseGet(() -> say(".definition")));
    }

    public String areaName() {
        return Text.say("monitoring.area." + getArea());
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
        return "?timing=" + getTiming() + "&area=" + getArea() + "&page=" + number;
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

    public String getArea() {
        return area.name().toLowerCase(Locale.ROOT);
    }

    public void setArea(@Nullable String name) {
        area = Addresses.choice(Area.class, name, Area.ALL);
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    public void setSheet(@Nullable String number) {
        sheet = Addresses.number(number);
    }
}
