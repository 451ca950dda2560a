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
    private @Nullable SessionFields said;
    private String session = "";
    private String why = "";

    public void open() {
        getSaid();
    }

    public SessionFields getSaid() {
        if (said == null) {
            said = SessionFields.of(shown().session());
        }
        return said;
    }

    public ReadHeldSession.Shown shown() {
        if (shown == null) {
            shown = readSession.run(Ids.checked("Session", session));
        }
        return shown;
    }

    public String save() {
        String back = back();
        LocalDate day = getSaid().getDay();
        if (day == null) {
            throw TrainingRule.SESSION_HAS_BEEN.at("day");
        }
        int people = correctSession.run(
                session,
                new CorrectSession.Right(day, getSaid().getTrainer(), getSaid().getPlace()),
                why);
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

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String text) {
        why = text == null ? "" : text;
    }
}
