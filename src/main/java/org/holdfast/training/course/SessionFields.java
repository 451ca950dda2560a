package org.holdfast.training.course;

import java.io.Serializable;
import java.time.LocalDate;
import org.holdfast.training.TrainingSession;
import org.jspecify.annotations.Nullable;

/** What a form says of a session. */
public class SessionFields implements Serializable {
    private @Nullable LocalDate day;
    private String trainer = "";
    private String place = "";

    static SessionFields on(LocalDate day) {
        SessionFields fields = new SessionFields();
        fields.day = day;
        return fields;
    }

    static SessionFields of(TrainingSession session) {
        SessionFields fields = on(session.heldOn());
        fields.trainer = session.trainer();
        fields.place = session.place();
        return fields;
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
}
