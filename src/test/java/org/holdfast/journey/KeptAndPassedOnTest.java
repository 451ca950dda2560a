package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A contact that was typed and not saved comes back; a task goes from hand to hand. */
@Journey(inBrowser = true)
class KeptAndPassedOnTest {
    private static final String NAME = "[id='form:name']";

    private static void opens(Visit visit, String child) {
        visit.go("/contact/contact?child=" + child);
        Desk.clear(visit.page());
    }

    @Test
    void a_contact_typed_and_not_saved_is_there_after_the_tab_was_closed_until_it_is_saved(
            Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = browser.signedIn("dt")) {
            opens(teacher, desk.first());
            teacher.page().fill(NAME, "Joan Wilmot-Hay");
            teacher.page().check("[id='form:mayCollect']");
            teacher.page().fill("[id='form:phone']", "01632 960123");
            Desk.says(teacher.page(), "Saved");
        }
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            page.click("main .hf-notice a[href*='contact/contact']");
            page.waitForSelector(NAME);
            assertEquals("Joan Wilmot-Hay", page.inputValue(NAME));
            assertEquals("01632 960123", page.inputValue("[id='form:phone']"));
            assertTrue(page.isChecked("[id='form:mayCollect']"), "a ticked box is a word too");
            assertFalse(page.isChecked("[id='form:responsible']"));
            Desk.save(page);
            teacher.go("/contact/contact?child=" + desk.first());
            assertEquals("", page.inputValue(NAME), "saved, so no draft any more");
        }
    }

    @Test
    void a_contact_of_one_child_is_not_kept_or_saved_for_another(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            opens(teacher, desk.first());
            assertEquals(409, Desk.draftOfOneSentForTheOther(page, desk.second()));
            page.fill(NAME, "Nobody Of-Theirs");
            page.evaluate(
                    "other => document.querySelectorAll('[name=forChild]').forEach(f => f.value = other)",
                    desk.second());
            page.click("[id='form:save']");
            page.waitForSelector(".hf-errors");
            assertTrue(page.textContent(".hf-errors").contains("opened for another child"));
            assertEquals(
                    "0",
                    scene.ask("select count(*) from contact where name = ?", "Nobody Of-Theirs")
                            .orElseThrow());
            opens(teacher, desk.first());
        }
    }

    @Test
    void a_task_goes_to_a_colleague_with_the_reason_and_says_how_it_came(Browser browser, Scene scene) {
        String address;
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            teacher.go("/notice/tasks");
            page.click("a[href*='task=']:has-text('End or pass on') >> nth=0");
            page.waitForSelector("[id='pass:taker']");
            address = page.url().replaceFirst("https?://[^/]+", "");
            page.click("[id='pass:on']");
            page.waitForSelector(".hf-errors");
            String deputy = scene.ask("select name from account where user_name = ?", "dep")
                    .orElseThrow();
            String option = page.locator("[id='pass:taker'] option:has-text('" + deputy + "')")
                    .getAttribute("value");
            page.selectOption("[id='pass:taker']", option);
            page.fill("[id='pass:passReason']", "I am at another school today");
            Visit.moved(page, () -> page.click("[id='pass:on']"));
            assertTrue(page.textContent(".hf-notice").contains(deputy));
        }
        try (Visit deputy = browser.signedIn("dep")) {
            deputy.go(address);
            assertTrue(deputy.page().textContent("main").contains("I am at another school today"));
        }
    }
}
