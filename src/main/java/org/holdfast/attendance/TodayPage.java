package org.holdfast.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The day's register: who is absent, of whom nobody knows why, who is suspended, whose mark is missing. */
@Named
@ViewScoped
public class TodayPage implements Serializable {
    private static final String HERE = "/attendance/today";

    @Inject
    transient ReadToday readToday;

    @Inject
    transient AskForMarks askForMarks;

    @Inject
    transient Acting acting;

    @Inject
    transient Show words;

    private String show = "";
    private String school = "";
    private String day = "";
    private int number = 1;
    private transient @Nullable TodayBoard board;

    public void open() {
        it();
    }

    public TodayBoard it() {
        if (board == null) {
            board = readToday.run(new TodayBoard.Choice(
                    chosenDay(), state(), Optional.of(school).filter(id -> !id.isEmpty()), number));
        }
        return board;
    }

    /** The heading is the answer. */
    public String answer() {
        TodayBoard it = it();
        if (it.all() == 0) {
            return Text.say("attendance.today.answer.empty");
        }
        if (it.all() == it.count(TodayState.NO_SCHOOL_TODAY) + it.count(TodayState.NO_SCHOOL)) {
            return Text.say("attendance.today.answer.closed", words.date(it.day()));
        }
        return Text.say("attendance.today.answer", it.listed(), it.all());
    }

    public String lead() {
        return Text.say("attendance.today.lead", words.date(it().day()), words.when(it().asAt()));
    }

    /** The four that somebody must look at. */
    public List<TodayState> tiles() {
        return Stream.of(TodayState.values()).filter(TodayState::listed).toList();
    }

    /** The rest, where there are any, so that all counts together are all children. */
    public List<TodayState> others() {
        return Stream.of(TodayState.values())
                .filter(state -> !state.listed() && it().count(state) > 0)
                .toList();
    }

    public String say(TodayState state) {
        return Text.say("attendance.today.state." + state.name());
    }

    public String definition(TodayState state) {
        return Text.say("attendance.today.definition." + state.name());
    }

    public boolean shows(TodayState state) {
        return state().filter(state::equals).isPresent();
    }

    /** What the list shows, in words. */
    public String list() {
        return state().map(this::say).orElseGet(() -> Text.say("attendance.today.list"));
    }

    public String meta() {
        return Text.say("attendance.today.meta", it().total());
    }

    public String href(TodayState state) {
        return address(state.name().toLowerCase(Locale.ROOT), school, day, 1);
    }

    public String allHref() {
        return address("", school, day, 1);
    }

    public String schoolHref(String id) {
        return address(show, id, day, 1);
    }

    public String beforeHref() {
        return it().before().map(before -> address(show, school, before.toString(), 1)).orElse("");
    }

    public String previousHref() {
        return it().number() > 1 ? address(show, school, day, it().number() - 1) : "";
    }

    public String nextHref() {
        return it().hasNext() ? address(show, school, day, it().number() + 1) : "";
    }

    public String shown() {
        int first = (it().number() - 1) * TodayBoard.PART;
        return Text.say(
                "attendance.today.shown", first + 1, Math.min(it().total(), first + TodayBoard.PART), it().total());
    }

    public boolean paged() {
        return it().total() > TodayBoard.PART;
    }

    public boolean mayFollowUp() {
        return acting.actor().may(Task.FOLLOW_UP_ABSENCE);
    }

    public boolean mayEnter() {
        return acting.actor().may(Task.ENTER_MARKS);
    }

    /** A school is asked by others; whoever enters the marks there goes and enters them. */
    public boolean mayAsk() {
        return mayFollowUp() && !mayEnter();
    }

    public String ask(String childId) {
        return askFor(List.of(new ChildId(childId)));
    }

    /** Asks one school for every mark that is missing in the part shown. */
    public String askSchool(String schoolId) {
        return askFor(it().groups().stream()
                .filter(group -> group.schoolId().equals(schoolId))
                .flatMap(group -> group.toAskFor().stream())
                .map(line -> line.child().id())
                .toList());
    }

    private String askFor(List<ChildId> children) {
        int asked = askForMarks.run(it().day(), children);
        return Told.on(HERE + address(show, school, day, number), Text.say("attendance.today.asked", asked));
    }

    public Rule hereBy() {
        return AbsenceRule.MARKS_ARE_HERE_BY;
    }

    public Rule missing() {
        return AttendanceRule.MISSING_IS_NOT_PRESENT;
    }

    public Rule told() {
        return AbsenceRule.UNEXPLAINED_IS_TOLD;
    }

    private static String address(String show, String school, String day, int number) {
        return "?show=" + show + "&school=" + school + "&day=" + day + "&page=" + number;
    }

    private Optional<TodayState> state() {
        return Stream.of(TodayState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(show))
                .findFirst();
    }

    /** What cannot be read as a day is today. */
    private Optional<LocalDate> chosenDay() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String getShow() {
        return show;
    }

    public void setShow(@Nullable String name) {
        show = name != null && name.matches("[a-z_]{1,20}") ? name : "";
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String id) {
        school = id != null && id.matches("[0-9a-f-]{36}") ? id : "";
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String text) {
        day = text != null && text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? text : "";
    }

    public String getPage() {
        return String.valueOf(number);
    }

    /** Anything but a number of up to four digits is the first part. */
    public void setPage(@Nullable String text) {
        number = text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
    }
}
