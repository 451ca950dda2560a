package org.holdfast.attendance.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.AttendanceRule;
import org.holdfast.attendance.Part;
import org.holdfast.attendance.Practice;
import org.holdfast.attendance.RegisterPractice;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** How the schools of an area keep their registers, and the form to say so. */
@Named
@ViewScoped
public class PracticePage implements Serializable {
    private static final String HERE = "/attendance/practice";

    @Inject
    transient ReadPractices readPractices;

    @Inject
    transient SetPractice setPractice;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    private String school = "";
    private @Nullable Practice practice;
    private @Nullable LocalDate from;
    private int number = 1;
    private transient @Nullable List<ReadPractices.Row> all;

    /** The form shows the school that the address names as it is today. */
    public void open() {
        chosen().forEach(row -> practice = row.now());
        if (from == null) {
            from = LocalDate.now(clock);
        }
    }

    public List<ReadPractices.Row> all() {
        if (all == null) {
            all = readPractices.run();
        }
        return all;
    }

    public Part<ReadPractices.Row> part() {
        return new Part<>(all(), number);
    }

    /** The school that the address names, or none. */
    public List<ReadPractices.Row> chosen() {
        return all().stream().filter(row -> row.school().id().equals(school)).toList();
    }

    public String answer() {
        return all().isEmpty()
                ? Text.say("attendance.practice.none")
                : Text.say(
                        "attendance.practice.answer",
                        all().size(),
                        count(Practice.WEEKLY),
                        count(Practice.NONE),
                        count(Practice.DAILY));
    }

    private long count(Practice of) {
        return all().stream().filter(row -> row.now() == of).count();
    }

    public List<Practice> practices() {
        return List.of(Practice.values());
    }

    public String title(Practice of) {
        return Text.say("attendance.practice.title." + of.name());
    }

    /** "In a file a week from Tue 1 Sep 2026". */
    public String words(RegisterPractice held) {
        String first = show.date(held.days().from());
        return held.days()
                .end()
                .map(end -> Text.say("attendance.practice.days.to", title(held.practice()), first, show.date(end)))
                .orElseGet(() -> Text.say("attendance.practice.days", title(held.practice()), first));
    }

    public String save() {
        setPractice.run(school, practice, from);
        String name =
                chosen().stream().map(row -> row.school().name()).findFirst().orElse("");
        return Told.on(HERE + "?school=" + school, Text.say("attendance.practice.saved", name));
    }

    public Rule missing() {
        return AttendanceRule.MISSING_IS_NOT_PRESENT;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String id) {
        school = id == null ? "" : id;
    }

    public @Nullable Practice getPractice() {
        return practice;
    }

    public void setPractice(@Nullable Practice chosen) {
        practice = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public String getPage() {
        return String.valueOf(number);
    }

    public void setPage(@Nullable String text) {
        number = Part.named(text);
    }
}
