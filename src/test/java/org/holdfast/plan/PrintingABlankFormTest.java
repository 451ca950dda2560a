package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.holdfast.plan.meeting.AScene;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** What is asked of a child, on paper, with room to write. */
@HoldfastTest
class PrintingABlankFormTest {
    @Inject
    World world;

    private String printed(APlan plan) {
        return AScene.text(
                world.as(plan.teacher, () -> APlan.bean(PrintBlankForm.class).run(plan.child.id()))
                        .pdf());
    }

    @Test
    void asks_every_question_and_answers_none() {
        APlan plan = APlan.inCare(world).started().whole();
        String paper = printed(plan).replaceAll("\\s+", " ");
        PlanInHand hand = world.as(
                        plan.teacher, () -> APlan.bean(ReadPlan.class).run(plan.child.id()))
                .hand();
        hand.form()
                .questions()
                .forEach(question ->
                        assertTrue(paper.contains(question.label().replaceAll("\\s+", " ")), question.label()));
        assertFalse(paper.contains("Words about") || paper.contains("I like the library desk."), paper);
    }

    @Test
    void bears_name_mark_footer_and_page_on_every_page() {
        APlan plan = APlan.inCare(world);
        String[] pages = printed(plan).split("Page \\d+ of \\d+", -1);
        assertTrue(pages.length > 2);
        for (int i = 0; i < pages.length - 1; i++) {
            assertTrue(pages[i].contains(plan.child.name()), "page " + (i + 1));
            assertTrue(pages[i].contains(plan.child.mark()), "page " + (i + 1));
            assertTrue(pages[i].contains("official–sensitive"), "page " + (i + 1));
        }
    }

    @Test
    void numbers_every_copy_of_a_child() {
        APlan plan = APlan.inCare(world);
        assertTrue(printed(plan).contains("copy 1"));
        assertTrue(printed(plan).contains("copy 2"));
        assertTrue(printed(APlan.inCare(world)).contains("copy 1"));
    }
}
