package org.holdfast.child.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.push.SettlePushed;
import org.holdfast.child.push.TakenIn;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Who is meant: the two side by side, one question at a time. */
@Named
@ViewScoped
public class IdentityPage implements Serializable {
    private static final String HERE = "/child/identity";

    @Inject
    transient ListQuestions listQuestions;

    @Inject
    transient SettlePushed settlePushed;

    @Inject
    transient SettleReview settleReview;

    private String decide = "";
    private String why = "";
    private transient @Nullable List<Question> questions;

    public void open() {
        questions();
    }

    public List<Question> questions() {
        if (questions == null) {
            questions = listQuestions.run();
        }
        return questions;
    }

    public String answer() {
        return Text.say("child.identity.answer", questions().size());
    }

    public String heading(Question question) {
        return question.pushed()
                ? Text.say("child.identity.pushed", question.said().number())
                : Text.say("child.identity.opened");
    }

    public String saidBy(Question question) {
        return Text.say(question.pushed() ? "child.identity.said.system" : "child.identity.said.school");
    }

    public List<Compared> lines(Question question) {
        return Compared.of(question.said(), question.held().orElseGet(() -> Side.hidden("")));
    }

    /** Why nothing stands on the other side; empty where something does. */
    public String nothingHeld(Question question) {
        return question.held()
                .map(side -> side.shown() ? "" : Text.say("child.identity.hidden"))
                .orElseGet(() -> Text.say("child.identity.noRecord"));
    }

    public boolean deciding(String questionId) {
        return decide.equals(questionId);
    }

    public String mergeHref(Question question) {
        return question.pair()
                .map(pair -> "/child/merge?one=" + pair.one() + "&two=" + pair.other())
                .orElse("");
    }

    public String same() {
        return taken(settlePushed.run(decide, true, why));
    }

    public String another() {
        boolean pushed = questions().stream()
                .filter(question -> question.id().equals(decide))
                .anyMatch(Question::pushed);
        if (pushed) {
            return taken(settlePushed.run(decide, false, why));
        }
        settleReview.run(decide, why);
        return Told.on(HERE, Text.say("child.identity.apart"));
    }

    private static String taken(TakenIn taken) {
        return Told.on(
                HERE,
                Text.say(
                        taken.next().map(next -> "child.identity.next." + next).orElse("child.identity.taken"),
                        taken.events()));
    }

    public IdentityRule rule() {
        return IdentityRule.NUMBERS_IDENTIFY;
    }

    public IdentityRule twins() {
        return IdentityRule.ALIKE_MAY_BE_TWO;
    }

    public String getDecide() {
        return decide;
    }

    public void setDecide(String given) {
        decide = given;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String given) {
        why = given;
    }
}
