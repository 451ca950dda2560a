package org.holdfast.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The class list of a day, typed by keyboard. */
@Named
@ViewScoped
public class EnterPage implements Serializable {
    @Inject
    transient ReadClass readClass;

    @Inject
    transient EnterMarks enterMarks;

    @Inject
    transient ReadCodes readCodes;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    private @Nullable LocalDate day;
    private List<MarkLine> lines = List.of();

    public void open() {
        lines = readClass.run(on()).stream().map(MarkLine::new).toList();
    }

    public String answer() {
        long without = lines.stream()
                .filter(line -> line.getMorning().isBlank() || line.getAfternoon().isBlank())
                .count();
        return Text.say("attendance.rates.enter.answer", lines.size(), without, show.date(on()));
    }

    public List<MarkLine> lines() {
        return lines;
    }

    public List<MarkCode> codes() {
        return readCodes.run(on());
    }

    public void fillPresent() {
        lines.forEach(MarkLine::present);
    }

    public String save() {
        List<TypedMark> typed =
                lines.stream().flatMap(line -> line.typed().stream()).toList();
        Entered entered = enterMarks.run(typed);
        return Told.on(
                "/attendance/enter?day=" + on(),
                Text.say("attendance.rates.enter.saved", entered.marks(), entered.corrected()));
    }

    public LocalDate on() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public LocalDate before() {
        return on().minusDays(1);
    }

    public LocalDate after() {
        return on().plusDays(1);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate given) {
        day = given;
    }
}
