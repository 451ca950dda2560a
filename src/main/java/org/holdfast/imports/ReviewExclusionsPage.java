package org.holdfast.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What a file of exclusions would do or has done: counts that open their lists, decisions, and the button that loads. */
@Named
@ViewScoped
public class ReviewExclusionsPage extends ReviewingRun {
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

    private transient @Nullable ExclusionReview review;

    @Override
    public ExclusionReview review() {
        if (review == null) {
            review = reviewExclusions.run(id(), ImportView.of(getView()), getPage());
        }
        return review;
    }

    /** Whether some line shown has fields that differ. */
    public boolean differs() {
        return review().lines().stream().anyMatch(line -> !line.fields().isEmpty());
    }

    @Override
    String path() {
        return "/imports/exclusions-review";
    }

    @Override
    void forget() {
        review = null;
    }

    @Override
    String loaded(ImportRun run) {
        return Text.say("imports.exclusions.loaded", run.childrenNew(), run.childrenChanged());
    }

    @Override
    boolean loading() {
        return loadExclusions.run(id());
    }

    @Override
    void throwing() {
        throwAway.run(id());
    }

    public String decide(String row, boolean same) {
        sayWhich.run(id(), row, same);
        return again(Text.say("imports.review.decided"));
    }

    public String choose(String row, String field, boolean take) {
        decideField.run(id(), row, field, take);
        return again(Text.say(take ? "imports.exclusions.taken" : "imports.exclusions.kept"));
    }

    public void download() {
        send("exclusions-not-loaded.csv", downloadFailed.run(id()));
    }
}
