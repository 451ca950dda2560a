package org.holdfast.exclusion.pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** A child's early leaves as they are written down, and the form to write down or correct one. */
@Named
@ViewScoped
public class EarlyLeavePage implements Serializable {
    @Inject
    transient ReadPattern readPattern;

    @Inject
    transient NoteEarlyLeave noteEarlyLeave;

    @Inject
    transient CorrectEarlyLeave correctEarlyLeave;

    @Inject
    transient WithdrawEarlyLeave withdrawEarlyLeave;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private final EarlyLeaveForm form = new EarlyLeaveForm();
    private String leave = "";
    private transient ReadPattern.@Nullable Sheet sheet;

    /** Fills what a correction starts from. */
    public void open() {
        corrected().ifPresentOrElse(form::show, () -> form.on(it().today()));
    }

    public ReadPattern.Sheet it() {
        if (sheet == null) {
            sheet = readPattern.run(strip.id());
        }
        return sheet;
    }

    public String answer() {
        return corrected()
                .map(one -> Text.say("exclusion.pattern.early.correct", show.date(one.day()), one.time()))
                .orElseGet(() -> Text.say(
                        "exclusion.pattern.early.answer",
                        strip.forename(),
                        it().leaves().size()));
    }

    public boolean corrects() {
        return corrected().isPresent();
    }

    public String formTitle() {
        return Text.say(corrects() ? "exclusion.pattern.early.form.correct" : "exclusion.pattern.early.form");
    }

    public String save() {
        if (corrects()) {
            correctEarlyLeave.run(strip.id(), leave, form.terms(), form.getWhy());
            return told("exclusion.pattern.early.corrected");
        }
        noteEarlyLeave.run(strip.id(), form.terms());
        return told("exclusion.pattern.early.saved");
    }

    public String withdraw() {
        withdrawEarlyLeave.run(strip.id(), leave, form.getWhy());
        return told("exclusion.pattern.early.withdrawn");
    }

    /** "Tue 3 Nov 2026, 13:40: collected by a carer or parent". */
    public String line(EarlyLeave one) {
        return Text.say(
                "exclusion.pattern.early.line",
                show.date(one.day()),
                one.time(),
                one.kind().title());
    }

    public String changed(EarlyLeave one) {
        return Text.say(
                one.withdrawn() ? "exclusion.pattern.early.change.withdrawn" : "exclusion.pattern.early.change",
                one.authorName(),
                show.when(one.recordedAt()),
                one.changeReason());
    }

    public List<EarlyLeaveKind> kinds() {
        return List.of(EarlyLeaveKind.values());
    }

    public Rule rule() {
        return PatternRule.INFORMAL_EXCLUSION;
    }

    private Optional<EarlyLeave> corrected() {
        return it().leaves().stream().filter(one -> one.leaveId().equals(leave)).findFirst();
    }

    private String told(String key) {
        return Told.on("/exclusion/early-leave?child=" + strip.childId(), Text.say(key));
    }

    public EarlyLeaveForm getForm() {
        return form;
    }

    public String getLeave() {
        return leave;
    }

    /** What is none of the child's counts as not said. */
    public void setLeave(@Nullable String id) {
        leave = id == null ? "" : id;
    }
}
