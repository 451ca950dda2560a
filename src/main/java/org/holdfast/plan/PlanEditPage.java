package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Writes one section of the draft; what somebody else wrote meanwhile is shown beside it. */
@Named
@ViewScoped
public class PlanEditPage implements Serializable {
    @Inject
    transient ReadSections readSections;

    @Inject
    transient SaveAnswers saveAnswers;

    @Inject
    transient ConfirmAnswer confirmAnswer;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private String section = "";
    private String at = "";
    private @Nullable List<AnswerRow> rows;
    private transient @Nullable PlanView view;

    /** @throws NotFound if no plan was started, or the form has no such section */
    public void open() {
        PlanView read = view();
        if (read.hand().living().isEmpty()) {
            throw new NotFound("Plan");
        }
        if (section.isEmpty()) {
            section = read.hand().form().sections().stream()
                    .findFirst()
                    .map(Section::code)
                    .orElse("");
        }
        Section chosen = chosen();
        draft.open("plan-" + section.replaceAll("[^a-z0-9]", "-"), chosen.title());
        if (rows == null) {
            rows = new ArrayList<>(chosen.questions().stream()
                    .map(question -> row(question, read.answers().get(question.code())))
                    .toList());
        }
    }

    private AnswerRow row(Question question, @Nullable Answer held) {
        AnswerRow row = new AnswerRow(question, held, draft.typed(question.code()));
        draft.typed(question.code() + "~joined").ifPresent(row::joinedBefore);
        return row;
    }

    public PlanView view() {
        if (view == null) {
            view = readSections.run(strip.id());
        }
        return view;
    }

    public Section chosen() {
        return view().hand().form().section(section).orElseThrow(() -> new NotFound("Section"));
    }

    public List<AnswerRow> rows() {
        return rows == null ? List.of() : rows;
    }

    public boolean mayWrite() {
        return view().hand().writable()
                && chosen().writtenBy(view().hand().child().sight());
    }

    public boolean conflicts() {
        return rows().stream().anyMatch(AnswerRow::inConflict);
    }

    public @Nullable String save() {
        return saved() ? again(Text.say("plan.edit.saved", chosen().title())) : null;
    }

    private boolean saved() {
        List<SaveAnswers.Typed> typed =
                rows().stream().filter(AnswerRow::changed).map(AnswerRow::typed).toList();
        try {
            draft.saving();
            saveAnswers.run(strip.id(), typed);
            return true;
        } catch (StaleAnswers stale) {
            stale.conflicts().forEach(conflict -> rows().stream()
                    .filter(row -> row.code().equals(conflict.question().code()))
                    .forEach(row -> row.meets(conflict)));
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(this::clientId).orElse(null));
        }
        return false;
    }

    public @Nullable String keepMine(AnswerRow row) {
        row.settle(row.getText());
        return conflicts() ? null : save();
    }

    public @Nullable String keepTheirs(AnswerRow row) {
        row.settle(row.theirs());
        return conflicts() ? null : save();
    }

    public @Nullable String join(AnswerRow row) {
        row.settle(row.getJoined());
        return conflicts() ? null : save();
    }

    /**
     * Still true: goes on to the next answer that is only carried over. What was typed elsewhere on the page is saved first
     * and with it; where that is refused nothing is confirmed and nothing is lost.
     */
    public @Nullable String confirm(AnswerRow row) {
        boolean typed = rows().stream().anyMatch(AnswerRow::changed);
        if (typed && !saved()) {
            return null;
        }
        if (!row.changed()) {
            confirmAnswer.run(strip.id(), row.code(), row.version());
        }
        return next(row);
    }

    private String next(AnswerRow row) {
        view = null;
        CarriedOver left = CarriedOver.of(view());
        return left.after(view().hand().form(), section, row.code())
                .map(there -> Told.then(
                        Text.say("plan.edit.confirmed", row.label(), left.number()),
                        "/plan/edit?section=" + there.section() + "&at=" + there.question(),
                        strip))
                .orElseGet(() -> again(Text.say("plan.edit.confirmed.last", row.label())));
    }

    public @Nullable String drop(AnswerRow row) {
        row.setText("");
        return save();
    }

    private String again(String sentence) {
        return Told.then(sentence, "/plan/edit?section=" + section, strip);
    }

    private @Nullable String clientId(String question) {
        for (int i = 0; i < rows().size(); i++) {
            if (rows().get(i).code().equals(question)) {
                String input = rows().get(i).type() == Question.Type.TEXT
                        ? "text"
                        : rows().get(i).type() == Question.Type.CHOICE ? "choice" : "day";
                return "form:rows:" + i + ":" + input;
            }
        }
        return null;
    }

    /** "2 blank", "3 to confirm" or "Done", with its symbol. */
    public String tagKind(SectionState state) {
        return !state.blank().isEmpty() ? "act" : state.done() ? "ok" : "carry";
    }

    public String tagText(SectionState state) {
        int blanks = state.blank().size();
        return blanks > 0
                ? Text.say("plan.edit.blanks", blanks)
                : state.done()
                        ? Text.say("plan.edit.done")
                        : Text.say("plan.edit.carried", state.carried().size());
    }

    /** "You", the person by name, or the role where nobody holds it. */
    public String owner(Section known) {
        Turn turn = view().turn(known);
        return turn.mine() ? Text.say("plan.owner.you") : turn.name();
    }

    /** Whether the return in force points at this section. */
    public boolean asked() {
        return view().returned()
                .filter(step -> step.sections().contains(section))
                .isPresent();
    }

    /** Whether anything of this section is only carried over. */
    public boolean carried() {
        return rows().stream().anyMatch(AnswerRow::carried);
    }

    /** Where "Section 8 of 11" folds. */
    public int place() {
        return view().hand().form().sections().indexOf(chosen()) + 1;
    }

    /** Code of the question that the page opens at; empty for the top. */
    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String code) {
        at = code == null ? "" : code;
    }

    public String getSection() {
        return section;
    }

    public void setSection(@Nullable String code) {
        section = code == null ? "" : code;
    }
}
