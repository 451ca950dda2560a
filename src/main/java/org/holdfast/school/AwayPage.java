package org.holdfast.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.school.ReadStaffAway.Line;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Who is away from the school today, and the form to say so. */
@Named
@ViewScoped
public class AwayPage implements Serializable {
    private static final String HERE = "/school/away";

    @Inject
    transient ReadStaffAway readStaffAway;

    @Inject
    transient RecordStaffAbsence recordAbsence;

    @Inject
    transient EndStaffAbsence endAbsence;

    @Inject
    transient Clock clock;

    private transient ReadStaffAway.@Nullable Away away;
    private String person = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate back;

    public void open() {
        away();
        if (from == null) {
            from = LocalDate.now(clock);
        }
    }

    /** The heading: how many, or nobody. */
    public String answer() {
        return Text.say("school.away.answer", away().today().size());
    }

    public List<Line> today() {
        return away().today();
    }

    public List<Line> later() {
        return away().later();
    }

    public List<StaffMember> adults() {
        return away().adults();
    }

    public String save() {
        recordAbsence.run(person, from == null ? LocalDate.now(clock) : from, back);
        return Told.on(HERE, Text.say("school.away.saved"));
    }

    public String back(String absenceId) {
        endAbsence.run(absenceId, LocalDate.now(clock));
        return Told.on(HERE, Text.say("school.away.ended"));
    }

    private ReadStaffAway.Away away() {
        if (away == null) {
            away = readStaffAway.run();
        }
        return away;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String id) {
        person = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getBack() {
        return back;
    }

    public void setBack(@Nullable LocalDate day) {
        back = day;
    }
}
