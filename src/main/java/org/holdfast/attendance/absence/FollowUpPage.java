package org.holdfast.attendance.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.attendance.absence.AbsenceFollowUp.Way;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** What was asked and answered about a child's absence, and the form to write more down. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {
    @Inject
    transient ReadFollowUps readFollowUps;

    @Inject
    transient FollowUpAbsence followUpAbsence;

    @Inject
    transient Acting acting;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private String day = "";
    private @Nullable Way way;
    private String rangBy = "";
    private String asked = "";
    private String answer = "";
    private String nextStep = "";
    private String nextBy = "";
    private transient ReadFollowUps.@Nullable Sheet sheet;

    public void open() {
        it();
        if (rangBy.isEmpty()) {
            rangBy = acting.actor().name();
        }
    }

    public ReadFollowUps.Sheet it() {
        if (sheet == null) {
            sheet = readFollowUps.run(strip.id(), chosen());
        }
        return sheet;
    }

    public String heading() {
        String state = it().line()
                .map(line -> Text.say("attendance.today.state." + line.state().name()))
                .orElseGet(() -> Text.say("attendance.followUp.notListed"));
        return Text.say("attendance.followUp.answer", strip.forename(), show.date(it().day()), state);
    }

    public List<TodayLine.Mark> marks() {
        return it().line().map(TodayLine::marks).orElse(List.of());
    }

    public String how(AbsenceFollowUp one) {
        return Text.say("attendance.followUp.way." + one.way().name(), one.rangBy(), one.asked());
    }

    /** A mark that is missing is asked for on another page. */
    public List<Way> ways() {
        return Stream.of(Way.values()).filter(one -> one != Way.ASKED_SCHOOL).toList();
    }

    public String title(Way one) {
        return Text.say("attendance.followUp.way.title." + one.name());
    }

    public boolean mayWrite() {
        return acting.actor().may(Task.FOLLOW_UP_ABSENCE);
    }

    public String save() {
        LocalDate about = it().day();
        followUpAbsence.run(strip.id(), about, new AbsenceFollowUp.Terms(way, rangBy, asked, answer, nextStep, nextBy));
        return Told.on(
                "/attendance/follow-up?child=" + strip.childId() + "&day=" + about,
                Text.say("attendance.followUp.saved"));
    }

    private Optional<LocalDate> chosen() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String text) {
        day = text != null && text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? text : "";
    }

    public @Nullable Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way one) {
        way = one;
    }

    public String getRangBy() {
        return rangBy;
    }

    public void setRangBy(@Nullable String name) {
        rangBy = name == null ? "" : name;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String name) {
        asked = name == null ? "" : name;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String text) {
        answer = text == null ? "" : text;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(@Nullable String text) {
        nextStep = text == null ? "" : text;
    }

    public String getNextBy() {
        return nextBy;
    }

    public void setNextBy(@Nullable String name) {
        nextBy = name == null ? "" : name;
    }
}
