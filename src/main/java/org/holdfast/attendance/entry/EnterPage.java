package org.holdfast.attendance.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.TypedMark;
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
    private @Nullable LocalDate before;
    private @Nullable LocalDate after;
    private boolean held = true;
    private List<MarkLine> lines = List.of();

    public void open() {
        ClassDay found = readClass.run(on());
        // Today, unless somebody asks for a day; on a day without school the last that had one.
        ClassDay shown = day == null && !found.held() ? readClass.run(found.before()) : found;
        day = shown.day();
        held = shown.held();
        before = shown.before();
        after = shown.after();
        lines = shown.rows().stream().map(MarkLine::new).toList();
    }

    public String answer() {
        if (!held) {
            return Text.say("attendance.rates.enter.closed", show.date(on()));
        }
        if (lines.isEmpty()) {
            return Text.say("attendance.rates.enter.none");
        }
        return Text.say(
                "attendance.rates.enter.answer",
                lines.size(),
                blank(MarkLine::getMorning),
                blank(MarkLine::getAfternoon),
                show.date(on()));
    }

    private long blank(Function<MarkLine, String> mark) {
        return lines.stream().filter(line -> mark.apply(line).isBlank()).count();
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
        return before == null ? on().minusDays(1) : before;
    }

    public LocalDate after() {
        return after == null ? on().plusDays(1) : after;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate given) {
        day = given;
    }
}
