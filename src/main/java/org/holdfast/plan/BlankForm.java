package org.holdfast.plan;

import org.holdfast.child.Child;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;
import org.holdfast.web.PaperText;
import org.holdfast.web.Text;

/** The questions of a child's plan as HTML for print: what is asked, and room to write. Nothing that was answered. */
final class BlankForm {
    private static final int TARGETS = 3;
    private static final int ACTIONS = 6;

    private final PlanInHand hand;
    private final int copy;

    BlankForm(PlanInHand hand, int copy) {
        this.hand = hand;
        this.copy = copy;
    }

    String html() {
        Child child = hand.child();
        String title = Text.say(
                "plan.blankForm.of", child.name(), child.mark(), hand.kind().title());
        PaperText paper = new PaperText(title)
                .running("head", title)
                .running(
                        "foot",
                        Text.say(
                                "plan.print.foot",
                                Said.day(hand.today()),
                                copy,
                                hand.author().name()))
                .element("h1", child.name())
                .element("p", Text.say("plan.blankForm.lead", hand.form().name()));
        views(paper);
        hand.form().sections().forEach(section -> section(paper, section));
        table(paper);
        return paper.html();
    }

    private static void views(PaperText paper) {
        paper.element("h2", Text.say("plan.print.views"));
        room(paper, Text.say("plan.blankForm.asked"), "line");
        room(paper, Text.say("plan.views.words"), "room");
    }

    private static void section(PaperText paper, Section section) {
        paper.element("h2", section.title());
        paper.element("p", Text.say("plan.blankForm.owner", section.owner().title()));
        for (Question question : section.questions()) {
            boolean text = question.type() == Question.Type.TEXT;
            paper.element("h3", question.label());
            if (!question.help().isEmpty()) {
                paper.element("p", question.help());
            }
            if (question.type() == Question.Type.CHOICE) {
                paper.element("p", "☐ " + String.join("   ☐ ", question.choices()));
            } else {
                paper.element("div class=\"" + (text ? "room" : "line") + "\"", " ");
            }
        }
    }

    private static void table(PaperText paper) {
        paper.element("h2", Text.say("plan.print.targets"));
        for (int i = 0; i < TARGETS; i++) {
            room(paper, Text.say("plan.blankForm.target"), "room");
        }
        paper.element("h2", Text.say("plan.print.actions"));
        for (int i = 0; i < ACTIONS; i++) {
            room(paper, Text.say("plan.blankForm.action"), "line");
        }
    }

    private static void room(PaperText paper, String label, String kind) {
        paper.element("h3", label);
        paper.element("div class=\"" + kind + "\"", " ");
    }
}
