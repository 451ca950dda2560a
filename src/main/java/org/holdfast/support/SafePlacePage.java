package org.holdfast.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Records the safe place that was agreed with a child; opens with what was agreed before. */
@Named
@ViewScoped
public class SafePlacePage implements Serializable {
    @Inject
    transient AgreeSafePlace agreeSafePlace;

    @Inject
    transient SupportCard card;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private String room = "";
    private String wayThere = "";
    private String agreedSignal = "";
    private String whoIsTold = "";
    private String closedHours = "";
    private String alternative = "";
    private @Nullable LocalDate from;

    /** @throws NotFound for whoever reads and does not change */
    public void open() {
        if (!strip.mayEdit()) {
            throw new NotFound("Page");
        }
        if (from == null) {
            from = LocalDate.now(clock);
            card.view().safePlace().map(SafePlace::agreed).ifPresent(this::show);
        }
    }

    public String answer() {
        return Text.say("support.place.answer", strip.forename());
    }

    public String save() {
        SafePlace.Agreed agreed =
                new SafePlace.Agreed(room, wayThere, agreedSignal, whoIsTold, closedHours, alternative);
        agreeSafePlace.run(strip.id(), agreed, from == null ? LocalDate.now(clock) : from);
        return Told.on(
                "/support/support?child=" + strip.childId(), Text.say("support.place.agreed", strip.forename(), room));
    }

    private void show(SafePlace.Agreed agreed) {
        room = agreed.room();
        wayThere = agreed.wayThere();
        agreedSignal = agreed.agreedSignal();
        whoIsTold = agreed.whoIsTold();
        closedHours = agreed.closedHours();
        alternative = agreed.alternative();
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String text) {
        room = text;
    }

    public String getWayThere() {
        return wayThere;
    }

    public void setWayThere(String text) {
        wayThere = text;
    }

    public String getAgreedSignal() {
        return agreedSignal;
    }

    public void setAgreedSignal(String text) {
        agreedSignal = text;
    }

    public String getWhoIsTold() {
        return whoIsTold;
    }

    public void setWhoIsTold(String text) {
        whoIsTold = text;
    }

    public String getClosedHours() {
        return closedHours;
    }

    public void setClosedHours(String text) {
        closedHours = text;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String text) {
        alternative = text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
