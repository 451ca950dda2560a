package org.holdfast.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The dry run and, once loaded, the result: counts that open their lists, decisions, and the one button that loads. */
@Named
@ViewScoped
public class ReviewImportPage extends ReviewingRun {
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

    private transient @Nullable ImportReview review;

    @Override
    public ImportReview review() {
        if (review == null) {
            review = readRun.run(id(), ImportView.of(getView()), getPage());
        }
        return review;
    }

    @Override
    String path() {
        return "/imports/review";
    }

    @Override
    void forget() {
        review = null;
    }

    @Override
    String loaded(ImportRun run) {
        return Text.say("imports.review.loaded", run.childrenNew(), run.childrenChanged());
    }

    @Override
    boolean loading() {
        return applyImport.run(id());
    }

    @Override
    void throwing() {
        throwAway.run(id());
    }

    public String decide(String row, boolean same) {
        decideIdentity.run(id(), row, same);
        return again(Text.say("imports.review.decided"));
    }

    public void download(Ssda903Kind kind) {
        send("not-loaded-" + kind.name().toLowerCase(Locale.ROOT) + ".csv", downloadFailed.run(id(), kind));
    }
}
