package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/**
 * What the pages have in common that show what files would do, row by row, and then load them or throw them away; the frame
 * of the page is {@code WEB-INF/templates/import-review.xhtml}.
 */
public abstract class ReviewingRun extends Reviewing {
    @Inject
    transient Show show;

    /** What is shown; looked at once a request. */
    public abstract RunReview review();

    /** Looks anew when it is asked next. */
    abstract void forget();

    /** In the words of what was loaded. */
    abstract String loaded(ImportRun run);

    /** @return whether it was loaded; not so if what was shown has moved */
    abstract boolean loading();

    abstract void throwing();

    /** Where the words of the counts begin. */
    String countWords() {
        return "imports.review.count.";
    }

    /** Where the words above the lists begin. */
    String listWords() {
        return "imports.review.list.";
    }

    public void open() {
        review();
    }

    public String answer() {
        RunReview now = review();
        return switch (now.run().state()) {
            case LOADED -> loaded(now.run());
            case THROWN_AWAY -> Text.say("imports.review.thrown");
            case READ ->
                now.toLoad() + now.needYou() == 0
                        ? Text.say("imports.review.same")
                        : Text.say("imports.review.waits", now.needYou());
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
        return ImportCount.of(review().counts(), review().view(), countWords(), it -> href(it.name(), 1));
    }

    public String heading() {
        return Text.say(listWords() + review().view(), review().all());
    }

    public boolean stands(String state) {
        return review().run().state().name().equals(state);
    }

    /** Whether the list is of one of the views. */
    public boolean shows(String... names) {
        return Arrays.asList(names).contains(review().view().name());
    }

    /** Whether a person may decide something here and now. */
    public boolean mayDecide() {
        return stands("READ") && review().held();
    }

    public boolean mayLoad() {
        return mayDecide() && review().toLoad() > 0;
    }

    /** Whether rows were left out that wait for somebody. */
    public boolean leftOver() {
        return stands("LOADED") && review().needYou() > 0;
    }

    public String leftOverWords() {
        return Text.say("imports.review.open");
    }

    /** What loading does and what it leaves. */
    public String tail() {
        ImportCounts counts = review().counts();
        return Text.say(
                "imports.review.load.tail", counts.fresh(), counts.changed(), counts.review(), counts.invalid());
    }

    public String load() {
        boolean done = loading();
        forget();
        if (done) {
            return again(Text.say("imports.review.done", review().needYou()));
        }
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Text.say("imports.review.moved"), null));
        return "";
    }

    public String discard() {
        throwing();
        return again(Text.say("imports.review.threw"));
    }

    @Override
    final boolean more() {
        return review().more();
    }

    @Override
    final String shown() {
        return review().view().name();
    }
}
