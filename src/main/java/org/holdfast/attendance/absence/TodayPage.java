package org.holdfast.attendance.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.attendance.AttendanceRule;
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

    private final TodayAddress at = new TodayAddress();
    private transient @Nullable TodayBoard board;

    public void open() {
        it();
    }

    public TodayBoard it() {
        if (board == null) {
            board = readToday.run(at.choice());
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

    /** What the list shows, in words. */
    public String list() {
        return at.state().map(this::say).orElseGet(() -> Text.say("attendance.today.list"));
    }

    public String meta() {
        return Text.say("attendance.today.meta", it().total());
    }

    public String href(TodayState state) {
        return at.of(state);
    }

    public TodayAddress getAt() {
        return at;
    }

    public String beforeHref() {
        return it().before().map(at::on).orElse("");
    }

    public String previousHref() {
        return it().number() > 1 ? at.part(it().number() - 1) : "";
    }

    public String nextHref() {
        return it().hasNext() ? at.part(it().number() + 1) : "";
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
        return Told.on(HERE + at.here(), Text.say("attendance.today.asked", asked));
    }

    /** The rule with the times that count, each with who decided them. */
    public String hereBy() {
        return Stream.concat(
                        Stream.of(AbsenceRule.MARKS_ARE_HERE_BY.sentence()),
                        it().hereBy().stream().map(HereBy::words))
                .collect(Collectors.joining(" "));
    }

    public String hereBySource() {
        return AbsenceRule.MARKS_ARE_HERE_BY.source();
    }

    public Rule missing() {
        return AttendanceRule.MISSING_IS_NOT_PRESENT;
    }

    public Rule told() {
        return AbsenceRule.UNEXPLAINED_IS_TOLD;
    }
}
