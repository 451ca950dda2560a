package org.holdfast.imports;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.file.FileFormat;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What an attendance file would do or has done; while the server works on it, how far that has come. */
@Named
@ViewScoped
public class ReviewMarksPage extends Reviewing {
    @Inject
    transient ReviewMarks reviewMarks;

    @Inject
    transient SayWhichChild sayWhichChild;

    @Inject
    transient DecideMarks decideMarks;

    @Inject
    transient AskToLoadMarks askToLoad;

    @Inject
    transient ThrowMarksAway throwAway;

    @Inject
    transient DownloadFailedMarks downloadFailed;

    @Inject
    transient Show show;

    private transient @Nullable MarkReview review;

    /** The browser asks again by itself while the server works; nothing depends on the page staying open. */
    public void open() {
        if (goesOn()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "1");
        }
    }

    public MarkReview review() {
        if (review == null) {
            review = reviewMarks.run(id(), MarkView.of(getView()), getPage());
        }
        return review;
    }

    public boolean goesOn() {
        return review().run().state().goesOn();
    }

    public String answer() {
        AttendanceRun it = review().run();
        int need = it.count(MarkView.REVIEW) + it.count(MarkView.INVALID);
        return switch (it.state()) {
            case WAITING -> Text.say("imports.marks.reading", review().percent());
            case LOADING -> Text.say("imports.marks.loading", review().percent());
            case LOADED ->
                Text.say("imports.marks.loaded", it.count(MarkView.NEW), it.count(MarkView.CHANGED), it.open());
            case THROWN_AWAY -> Text.say("imports.marks.thrown");
            case STOPPED -> Text.say("imports.marks.stopped");
            case READ ->
                it.count(MarkView.NEW) + it.count(MarkView.CHANGED) + need == 0
                        ? Text.say("imports.marks.same")
                        : Text.say("imports.marks.waits", need);
        };
    }

    public String lead() {
        AttendanceRun it = review().run();
        return Text.say(
                "imports.marks.lead",
                it.sent().name(),
                it.format().map(FileFormat::title).orElse(Text.say("imports.marks.unread")),
                show.when(it.sent().saidAt()),
                show.when(it.sent().uploadedAt()),
                it.sent().uploaderName());
    }

    public List<ImportCount> counts() {
        return ImportCount.of(review(), it -> href(it.name(), 1));
    }

    @Override
    String path() {
        return "/imports/attendance-review";
    }

    @Override
    boolean more() {
        return review().more();
    }

    @Override
    String shown() {
        return review().view().name();
    }

    /** Whether marks, and not only children, wait for a decision on this part of the list. */
    public boolean marksWait() {
        return review().lines().stream().anyMatch(MarkReview.Line::decides);
    }

    public boolean erased() {
        return !goesOn()
                && !stands("THROWN_AWAY")
                && !review().looked()
                && review().run().format().isPresent();
    }

    public boolean stands(String state) {
        return review().run().state().name().equals(state);
    }

    public boolean shows(String... names) {
        return Arrays.asList(names).contains(review().view().name());
    }

    public String decide(String key, boolean same) {
        sayWhichChild.run(id(), key, same);
        return here();
    }

    public String take(String question) {
        return decided(Optional.of(question), true);
    }

    public String keep(String question) {
        return decided(Optional.of(question), false);
    }

    public String all(boolean take) {
        return decided(Optional.empty(), take);
    }

    private String decided(Optional<String> question, boolean take) {
        int marks = decideMarks.run(id(), question, take);
        return again(Text.say(take ? "imports.marks.taken" : "imports.marks.kept", marks));
    }

    public String load() {
        askToLoad.run(id());
        return here();
    }

    public String discard() {
        throwAway.run(id());
        return again(Text.say("imports.marks.threw"));
    }

    public void download() {
        send("attendance-not-loaded.csv", downloadFailed.run(id()));
    }
}
