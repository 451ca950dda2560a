package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.ListChildren.Listing;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The children whom one number of the board counts. */
@Named
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    transient ListChildren listChildren;

    private @Nullable Reason reason;
    private Area area = Area.ALL;
    private int sheet = 1;
    private transient @Nullable Listing listing;

    public void open() {
        it();
    }

    /** @throws NotFound if the address names no reason */
    public Listing it() {
        if (listing == null) {
            listing = listChildren.run(reasonShown(), area, sheet);
        }
        return listing;
    }

    public Reason reasonShown() {
        if (reason == null) {
            throw new NotFound("Reason");
        }
        return reason;
    }

    /** The answer, as the heading says it: the count of the tile and the name of its reason. */
    public String answer() {
        return Text.say("monitoring.list.answer", it().sheet().total(), it().all(), say(""));
    }

    public String say(String what) {
        return Text.say("monitoring.reason." + getReason() + what);
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
        return "?reason=" + getReason() + "&area=" + getArea() + "&page=" + number;
    }

    public String getReason() {
        return reason == null ? "" : reason.name().toLowerCase(Locale.ROOT);
    }

    public void setReason(@Nullable String name) {
        reason = Addresses.choice(Reason.class, name);
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
