package org.holdfast.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** What waits for the reader, and what has ended; one task can be opened to end it. */
@Named
@ViewScoped
public class TasksPage implements Serializable {
    private static final String HERE = "/notice/tasks";

    @Inject
    transient ReadMyTasks readMyTasks;

    @Inject
    transient FinishTask finishTask;

    @Inject
    transient SetTaskAside setTaskAside;

    @Inject
    transient ReadTaskHandOver readTaskHandOver;

    @Inject
    transient PassTaskOn passTaskOn;

    @Inject
    transient Show show;

    private boolean ended;
    private int number = 1;
    private String task = "";
    private String reason = "";
    private String taker = "";
    private String passReason = "";
    private transient ReadMyTasks.@Nullable Sheet sheet;
    private transient ReadTaskHandOver.@Nullable HandOver handOver;

    public void open() {
        sheet();
    }

    public String answer() {
        return Text.say("notice.tasks.answer", sheet().open());
    }

    public List<TaskLine> lines() {
        return sheet().lines();
    }

    /** The task asked for, or none. */
    public List<TaskLine> chosen() {
        return sheet().chosen().stream().toList();
    }

    /** Whether a task was asked for that is not there. */
    public boolean missed() {
        return !task.isEmpty() && sheet().chosen().isEmpty();
    }

    public String how(TaskLine line) {
        return line.ended()
                .map(how -> Text.say(
                        "notice.tasks.how." + how.name(),
                        line.endedBy(),
                        show.when(line.endedAt().orElse(null))))
                .orElse("");
    }

    /** Why there is a day at all. */
    public NoticeRule rule() {
        return NoticeRule.DONE_IN_TIME;
    }

    public String shown() {
        int pages = Math.max(1, (sheet().total() + ReadMyTasks.PAGE - 1) / ReadMyTasks.PAGE);
        return Text.say("notice.tasks.shown", sheet().number(), pages);
    }

    public boolean paged() {
        return sheet().total() > ReadMyTasks.PAGE;
    }

    public String previousHref() {
        return sheet().number() > 1 ? href(sheet().number() - 1) : "";
    }

    public String nextHref() {
        return sheet().hasNext() ? href(sheet().number() + 1) : "";
    }

    public String finish() {
        finishTask.run(task);
        return Told.on(HERE, Text.say("notice.tasks.done.said"));
    }

    /** Who may take the chosen task, and how it came to the reader. */
    public ReadTaskHandOver.HandOver handOver() {
        if (handOver == null) {
            handOver = readTaskHandOver.run(task);
        }
        return handOver;
    }

    public String how(TaskPassed passed) {
        return Text.say(
                "notice.tasks.passed",
                passed.byName(),
                passed.fromName(),
                passed.toName(),
                show.when(passed.passedAt()),
                passed.reason());
    }

    public String passOn() {
        return Told.on(HERE, Text.say("notice.tasks.pass.said", passTaskOn.run(task, taker, passReason)));
    }

    public String putAside() {
        setTaskAside.run(task, reason);
        return Told.on(HERE, Text.say("notice.tasks.aside.said"));
    }

    private String href(int page) {
        return "?" + (ended ? "show=ended&" : "") + "page=" + page;
    }

    private ReadMyTasks.Sheet sheet() {
        if (sheet == null) {
            sheet = readMyTasks.run(!ended, number, Optional.of(task).filter(id -> !id.isEmpty()));
        }
        return sheet;
    }

    public String getShow() {
        return ended ? "ended" : "open";
    }

    public void setShow(@Nullable String which) {
        ended = "ended".equals(which);
    }

    public String getPage() {
        return String.valueOf(number);
    }

    /** Anything but a number of up to four digits is the first page. */
    public void setPage(@Nullable String text) {
        number = text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
    }

    public String getTask() {
        return task;
    }

    public void setTask(@Nullable String id) {
        task = id == null || id.length() > 36 ? "" : id;
    }

    public String getTaker() {
        return taker;
    }

    public void setTaker(@Nullable String id) {
        taker = id == null ? "" : id;
    }

    public String getPassReason() {
        return passReason;
    }

    public void setPassReason(String text) {
        passReason = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
