package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.FileFormat;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What an attendance file would do or has done; while the server works on it, how far that has come. */
@Named
@ViewScoped
public class ReviewMarksPage implements Serializable {
    @Inject
    transient ReviewMarks reviewMarks;

    @Inject
    transient SayWhichChild sayWhichChild;

    @Inject
    transient AskToLoadMarks askToLoad;

    @Inject
    transient ThrowMarksAway throwAway;

    @Inject
    transient DownloadFailedMarks downloadFailed;

    @Inject
    transient Show show;

    private @Nullable String run;
    private @Nullable String view;
    private int page = 1;
    private transient @Nullable MarkReview review;

    /** The browser asks again by itself while the server works; nothing depends on the page staying open. */
    public void open() {
        if (goesOn()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "1");
        }
    }

    public MarkReview review() {
        if (review == null) {
            review = reviewMarks.run(id(), MarkView.of(view), page);
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
            case LOADED -> Text.say("imports.marks.loaded", it.count(MarkView.NEW), it.count(MarkView.CHANGED));
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
                it.fileName(),
                it.format().map(FileFormat::title).orElse(Text.say("imports.marks.unread")),
                show.when(it.saidAt()),
                show.when(it.uploadedAt()),
                it.uploaderName());
    }

    public List<MarkView> views() {
        return Arrays.asList(MarkView.values());
    }

    public String icon(MarkView of) {
        return switch (of) {
            case MATCHED -> "ok";
            case NEW, CHANGED -> "carry";
            case REVIEW -> "soon";
            case INVALID -> "act";
            case LEFT_OUT, UNKNOWN -> "info";
        };
    }

    public String kind(MarkView of) {
        return switch (of) {
            case MATCHED -> "ok";
            case NEW, CHANGED -> "new";
            case REVIEW -> "soon";
            case INVALID -> "act";
            case LEFT_OUT, UNKNOWN -> "quiet";
        };
    }

    public String href(MarkView of, int number) {
        return "/imports/attendance-review?run=" + id() + "&show=" + of + (number > 1 ? "&page=" + number : "");
    }

    public String previous() {
        return page > 1 ? href(review().view(), page - 1) : "";
    }

    public String next() {
        return review().more() ? href(review().view(), page + 1) : "";
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

    public String load() {
        askToLoad.run(id());
        return here();
    }

    public String discard() {
        throwAway.run(id());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Text.say("imports.marks.threw")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return here();
    }

    public void download() {
        byte[] csv = downloadFailed.run(id()).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"attendance-not-loaded.csv\"");
        try {
            external.getResponseOutputStream().write(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private String here() {
        return "/imports/attendance-review?faces-redirect=true&run=" + id();
    }

    private String id() {
        return Optional.ofNullable(run).orElseThrow(() -> new NotFound("Attendance file"));
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String text) {
        run = text;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String name) {
        view = name;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int number) {
        page = Math.max(1, Math.min(number, 100_000));
    }
}
