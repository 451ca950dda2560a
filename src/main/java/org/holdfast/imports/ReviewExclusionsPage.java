package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What a file of exclusions would do or has done: counts that open their lists, decisions, and the button that loads. */
@Named
@ViewScoped
public class ReviewExclusionsPage extends Reviewing {
    @Inject
    transient ReviewExclusions reviewExclusions;

    @Inject
    transient SayWhichPupil sayWhich;

    @Inject
    transient DecideExclusionField decideField;

    @Inject
    transient LoadExclusions loadExclusions;

    @Inject
    transient ThrowExclusionFilesAway throwAway;

    @Inject
    transient DownloadFailedExclusions downloadFailed;

    @Inject
    transient Show show;

    private transient @Nullable ExclusionReview review;

    public void open() {
        review();
    }

    public ExclusionReview review() {
        if (review == null) {
            review = reviewExclusions.run(id(), ImportView.of(getView()), getPage());
        }
        return review;
    }

    public String answer() {
        ExclusionReview now = review();
        return switch (now.run().state()) {
            case LOADED ->
                Text.say(
                        "imports.exclusions.loaded",
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
        return Text.say("imports.review.list." + review().view(), review().all());
    }

    public boolean stands(String state) {
        return review().run().state().name().equals(state);
    }

    public boolean shows(String... names) {
        return Arrays.asList(names).contains(review().view().name());
    }

    /** Whether some line shown has fields that differ. */
    public boolean differs() {
        return review().lines().stream().anyMatch(line -> !line.fields().isEmpty());
    }

    /** Whether a person may decide something here and now. */
    public boolean mayDecide() {
        return stands("READ") && review().held();
    }

    public boolean mayLoad() {
        return mayDecide() && review().counts().toLoad() > 0;
    }

    @Override
    String path() {
        return "/imports/exclusions-review";
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
        sayWhich.run(id(), row, same);
        return again(Text.say("imports.review.decided"));
    }

    public String choose(String row, String field, boolean take) {
        decideField.run(id(), row, field, take);
        return again(Text.say(take ? "imports.exclusions.taken" : "imports.exclusions.kept"));
    }

    public String load() {
        boolean loaded = loadExclusions.run(id());
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

    public void download() {
        send("exclusions-not-loaded.csv", downloadFailed.run(id()));
    }
}
