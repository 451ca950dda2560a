package org.holdfast.plan.form;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question while an administrator words it. */
public class QuestionRow implements Serializable {
    private final String code;
    private Question.Type type;
    private String label;
    private String help;
    private String choices;
    private boolean mandatory;
    private @Nullable PlanKind only;
    private @Nullable Circumstance when;

    QuestionRow() {
        code = "";
        type = Question.Type.TEXT;
        label = "";
        help = "";
        choices = "";
    }

    QuestionRow(Question known) {
        code = known.code();
        type = known.type();
        label = known.label();
        help = known.help();
        choices = String.join("\n", known.choices());
        mandatory = known.mandatory();
        only = known.only().orElse(null);
        when = known.when().orElse(null);
    }

    Question question() {
        return new Question(
                code,
                type,
                label,
                help,
                choices.lines().toList(),
                mandatory,
                Optional.empty(),
                Optional.ofNullable(only),
                Optional.ofNullable(when),
                "");
    }

    /** Whether it was asked before: then its kind stays. */
    public boolean known() {
        return !code.isEmpty();
    }

    public String asked() {
        return AskedWhen.words(question());
    }

    public List<String> listed() {
        return question().choices();
    }

    public Question.Type getType() {
        return type;
    }

    public void setType(Question.Type chosen) {
        type = chosen;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String typed) {
        help = typed;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String typed) {
        choices = typed;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean wanted) {
        mandatory = wanted;
    }

    public @Nullable PlanKind getOnly() {
        return only;
    }

    public void setOnly(@Nullable PlanKind kind) {
        only = kind;
    }

    public @Nullable Circumstance getWhen() {
        return when;
    }

    public void setWhen(@Nullable Circumstance chosen) {
        when = chosen;
    }
}
