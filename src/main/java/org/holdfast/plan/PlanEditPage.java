package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
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

    private String section = "";
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
        if (rows == null) {
            rows = new ArrayList<>(chosen.questions().stream()
                    .map(question -> new AnswerRow(question, read.answers().get(question.code())))
                    .toList());
        }
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
        List<SaveAnswers.Typed> typed =
                rows().stream().filter(AnswerRow::changed).map(AnswerRow::typed).toList();
        try {
            saveAnswers.run(strip.id(), typed);
        } catch (StaleAnswers stale) {
            stale.conflicts().forEach(conflict -> rows().stream()
                    .filter(row -> row.code().equals(conflict.question().code()))
                    .forEach(row -> row.meets(conflict)));
            return null;
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(this::clientId).orElse(null));
            return null;
        }
        return again(Text.say("plan.edit.saved", chosen().title()));
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

    public @Nullable String confirm(AnswerRow row) {
        if (rows().stream().anyMatch(AnswerRow::changed)) {
            return save();
        }
        confirmAnswer.run(strip.id(), row.code(), row.version());
        return again(Text.say("plan.edit.confirmed", row.label()));
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

    public int needed() {
        return (int) view().hand().form().questions().stream()
                .filter(Question::mandatory)
                .count();
    }

    public int given() {
        return needed()
                - view().hand().form().sections().stream()
                        .mapToInt(known -> view().blanks(known).size())
                        .sum();
    }

    public String tagKind(Section known) {
        return !view().blanks(known).isEmpty() ? "act" : view().carried(known) > 0 ? "carry" : "ok";
    }

    public String tagText(Section known) {
        int blanks = view().blanks(known).size();
        long carried = view().carried(known);
        return blanks > 0
                ? Text.say("plan.edit.blanks", blanks)
                : carried > 0 ? Text.say("plan.edit.carried", carried) : Text.say("plan.edit.done");
    }

    public String getSection() {
        return section;
    }

    public void setSection(@Nullable String code) {
        section = code == null ? "" : code;
    }
}
