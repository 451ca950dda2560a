package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The dry run and, once loaded, the result: counts that open their lists, decisions, and the one button that loads. */
@Named
@ViewScoped
public class ReviewImportPage extends Reviewing {
    @Inject
    transient ReadImportRun readRun;

    @Inject
    transient DecideIdentity decideIdentity;

    @Inject
    transient ApplyImport applyImport;

    @Inject
    transient ThrowImportAway throwAway;

    @Inject
    transient DownloadFailedRows downloadFailed;

    @Inject
    transient Show show;

    private transient @Nullable ImportReview review;

    public void open() {
        review();
    }

    public ImportReview review() {
        if (review == null) {
            review = readRun.run(id(), ImportView.of(getView()), getPage());
        }
        return review;
    }

    public String answer() {
        ImportReview now = review();
        return switch (now.run().state()) {
            case LOADED ->
                Text.say(
                        "imports.review.loaded",
                        now.run().childrenNew(),
                        now.run().childrenChanged());
            case THROWN_AWAY -> Text.say("imports.review.thrown");
            case READ ->
                now.counts().toLoad() + now.counts().needYou() == 0
                        ? Text.say("imports.review.same")
                        : Text.say("imports.review.waits", now.counts().needYou());
        };
    }

    public String lead() {
        ImportRun it = review().run();
        String words = Text.say(
                "imports.review.lead",
                it.fileNames(),
                review().counts().all(),
                show.when(it.readAt()),
                it.uploaderName());
        return words + " · "
                + it.closedAt()
                        .map(at -> Text.say("imports.review.lead.closed", show.when(at)))
                        .orElseGet(() -> Text.say("imports.review.lead.dry"));
    }

    public List<ImportCount> counts() {
        return ImportCount.of(review().counts(), review().view(), it -> href(it.name(), 1));
    }

    public String heading() {
        return Text.say(
                "imports.review.list." + review().view(), review().counts().of(review().view()));
    }

    public boolean stands(String state) {
        return review().run().state().name().equals(state);
    }

    /** Whether the list is of one of the views. */
    public boolean shows(String name) {
        return review().view().name().equals(name);
    }

    public boolean mayLoad() {
        return stands("READ") && review().counts().toLoad() > 0;
    }

    @Override
    String path() {
        return "/imports/review";
    }

    @Override
    boolean more() {
        return review().more();
    }

    @Override
    String shown() {
        return review().view().name();
    }

    public String decide(String row, boolean same) {
        decideIdentity.run(id(), row, same);
        return again(Text.say("imports.review.decided"));
    }

    public String load() {
        boolean loaded = applyImport.run(id());
        review = null;
        if (loaded) {
            return again(Text.say("imports.review.done", review().counts().needYou()));
        }
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Text.say("imports.review.moved"), null));
        return "";
    }

    public String discard() {
        throwAway.run(id());
        return again(Text.say("imports.review.threw"));
    }

    public void download(Ssda903Kind kind) {
        send("not-loaded-" + kind.name().toLowerCase(Locale.ROOT) + ".csv", downloadFailed.run(id(), kind));
    }
}
