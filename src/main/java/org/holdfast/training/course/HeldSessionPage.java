package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.training.TrainingRule;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Corrects or withdraws a session that was entered wrongly. */
@Named
@ViewScoped
public class HeldSessionPage implements Serializable {
    @Inject
    transient ReadHeldSession readSession;

    @Inject
    transient CorrectSession correctSession;

    @Inject
    transient WithdrawSession withdrawSession;

    private transient ReadHeldSession.@Nullable Shown shown;
    private boolean opened;
    private String session = "";
    private @Nullable LocalDate day;
    private String trainer = "";
    private String place = "";
    private String why = "";

    public void open() {
        if (!opened) {
            day = shown().session().heldOn();
            trainer = shown().session().trainer();
            place = shown().session().place();
            opened = true;
        }
    }

    public ReadHeldSession.Shown shown() {
        if (shown == null) {
            shown = readSession.run(Ids.checked("Session", session));
        }
        return shown;
    }

    public String save() {
        String back = back();
        if (day == null) {
            throw TrainingRule.SESSION_HAS_BEEN.at("day");
        }
        int people = correctSession.run(session, new CorrectSession.Right(day, trainer, place), why);
        return Told.on(back, Text.say("training.held.saved", people));
    }

    public String withdraw() {
        String back = back();
        withdrawSession.run(session, why);
        return Told.on(back, Text.say("training.held.withdrawn"));
    }

    private String back() {
        return "/training/course?course=" + shown().course().id();
    }

    public String getSession() {
        return session;
    }

    public void setSession(@Nullable String id) {
        session = id == null ? "" : id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate held) {
        day = held;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(@Nullable String text) {
        trainer = text == null ? "" : text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String text) {
        place = text == null ? "" : text;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String text) {
        why = text == null ? "" : text;
    }
}
