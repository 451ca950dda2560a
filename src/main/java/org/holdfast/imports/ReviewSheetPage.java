package org.holdfast.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.training.StaffGroup;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What a sign-in sheet would do or has done: counts that open their lists, decisions, and the button that loads. */
@Named
@ViewScoped
public class ReviewSheetPage extends ReviewingRun {
    @Inject
    transient ReviewSheet reviewSheet;

    @Inject
    transient DecideSheetPerson decidePerson;

    @Inject
    transient AddSheetPeople addPeople;

    @Inject
    transient LoadSheet loadSheet;

    @Inject
    transient ThrowSheetAway throwAway;

    @Inject
    transient DownloadFailedPeople downloadFailed;

    private final Map<String, String> groups = new HashMap<>();
    private String seen = "";
    private transient @Nullable SheetReview review;

    @Override
    public void open() {
        seen = review().mark();
    }

    @Override
    public SheetReview review() {
        if (review == null) {
            review = reviewSheet.run(id(), ImportView.of(getView()), getPage());
            review.lines().forEach(line -> groups.putIfAbsent(line.key(), line.group()));
        }
        return review;
    }

    /** What the sheet is of. */
    public String about() {
        return Text.say("imports.sheets.about", review().course(), show.date(review().heldOn()));
    }

    @Override
    public String tail() {
        return Text.say("imports.sheets.load.tail", review().needYou());
    }

    @Override
    public String leftOverWords() {
        return Text.say("imports.sheets.leftOver");
    }

    public String downloadWords() {
        return Text.say("imports.sheets.download", review().counts().invalid());
    }

    /** Rows that nobody decided may be decided and loaded later too, while the file is here. */
    @Override
    public boolean mayDecide() {
        return !stands("THROWN_AWAY") && review().held();
    }

    public boolean mayAddAll() {
        return mayDecide() && shows("NEW") && review().plainlyNew() > 0;
    }

    public List<StaffGroup> allGroups() {
        return Arrays.asList(StaffGroup.values());
    }

    @Override
    String countWords() {
        return "imports.sheets.count.";
    }

    @Override
    String listWords() {
        return "imports.sheets.list.";
    }

    @Override
    String path() {
        return "/imports/sheets-review";
    }

    @Override
    void forget() {
        review = null;
    }

    @Override
    String loaded(ImportRun run) {
        return Text.say("imports.sheets.loaded", run.childrenChanged(), run.childrenNew());
    }

    @Override
    boolean loading() {
        boolean done = loadSheet.run(id(), seen);
        forget();
        seen = review().mark();
        return done;
    }

    @Override
    void throwing() {
        throwAway.run(id());
    }

    public String same(String person, String staffId) {
        return decided(person, DecideSheetPerson.Said.same(staffId));
    }

    public String add(String person) {
        Optional<StaffGroup> group = Arrays.stream(StaffGroup.values())
                .filter(it -> it.name().equals(groups.get(person)))
                .findFirst();
        return decided(person, DecideSheetPerson.Said.fresh(group));
    }

    public String leaveOut(String person) {
        return decided(person, DecideSheetPerson.Said.leftOut());
    }

    private String decided(String person, DecideSheetPerson.Said said) {
        decidePerson.run(id(), person, said);
        return again(Text.say("imports.sheets.decided"));
    }

    public String addAll() {
        return again(Text.say("imports.sheets.addedAll", addPeople.run(id(), seen)));
    }

    public void download() {
        send("not-put-down.csv", downloadFailed.run(id()));
    }

    /** Of new people, by the key of the person. */
    public Map<String, String> getGroups() {
        return groups;
    }
}
