package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A virtual school head works the queue without a mouse: rate and approve, rate and return, skip. */
@Journey(inBrowser = true)
class QualityAssuranceTest {
    private static final Pattern OF = Pattern.compile("^.*?(\\d+) plans? waits?.*$", Pattern.DOTALL);

    @Test
    void three_plans_are_worked_by_keyboard_alone(Server server, Browser browser, Scene scene) {
        try (Visit head = browser.signedIn("vsh")) {
            Page page = head.page();
            head.open("/plan/queue-list");
            int before = waiting(page);
            assertTrue(before >= 3, before + " plans wait in the demo");

            head.open("/plan/queue");
            String first = page.locator("h1").innerText();
            rate(page, 2);
            head.sound();
            assertTrue(page.locator("main").innerText().contains("Rated Green"));
            leave(page, "Alt+KeyA");
            assertTrue(page.locator("main").innerText().contains("is approved"));

            String second = page.locator("h1").innerText();
            assertNotEquals(first, second);
            rate(page, 0);
            assertEquals(0, page.locator("[id='approveForm:approve']").count(), "a stop leaves nothing to approve");
            assertTrue(page.inputValue("[id='form:reason']").contains("Say it in the child’s own words"));
            assertTrue(page.locator("[id^='form:sections:']:checked").count() > 0);
            head.sound();
            leave(page, "Alt+KeyG");
            assertTrue(page.locator("main").innerText().contains("went back to its authors"));

            String third = page.locator("h1").innerText();
            assertNotEquals(second, third);
            leave(page, "Alt+KeyN");
            assertNotEquals(third, page.locator("h1").innerText());
            leave(page, "Alt+KeyP");
            assertEquals(third, page.locator("h1").innerText());
            leave(page, "Alt+KeyK");
            assertNotEquals(third, page.locator("h1").innerText());

            head.open("/plan/queue-list");
            assertEquals(before - 2, waiting(page));
            assertSchoolReads(browser, scene, second);
        }
    }

    @Test
    void the_keys_can_be_turned_off(Server server, Browser browser) {
        try (Visit head = browser.signedIn("vsh")) {
            Page page = head.page();
            head.open("/plan/queue");
            String first = page.locator("h1").innerText();
            page.focus("#keys");
            page.keyboard().press("Space");
            page.keyboard().press("Alt+KeyN");
            page.waitForTimeout(300);
            assertEquals(first, page.locator("h1").innerText());
            head.open("/plan/queue");
            assertTrue(!page.isChecked("#keys"), "and they stay off");
        }
    }

    private static int waiting(Page page) {
        return Integer.parseInt(OF.matcher(page.locator("h1").innerText()).replaceFirst("$1"));
    }

    /** Jumps to the rating and gives every area one level; at the worst one says why. */
    private static void rate(Page page, int level) {
        page.keyboard().press("Alt+KeyJ");
        int rows = page.locator("textarea[id^='rate:rows:']").count();
        for (int i = 0; i < rows; i++) {
            String group = "[name='rate:rows:" + i + ":level']";
            page.locator(group).first().focus();
            page.keyboard().press("Space");
            for (int down = 0; down < level; down++) {
                page.keyboard().press("ArrowDown");
            }
            if (level == 0) {
                page.keyboard().press("Tab");
                page.keyboard().type("Say it in the child’s own words.");
            }
        }
        leave(page, "Alt+KeyR");
    }

    private static void leave(Page page, String keys) {
        Visit.moved(page, () -> page.keyboard().press(keys));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** What was said of the plan stands at the plan that the school writes now. */
    private static void assertSchoolReads(Browser browser, Scene scene, String heading) {
        String mark = heading.replaceAll("^.*\\((.{4})\\)$", "$1");
        String child = scene.ask(
                        "select c.id from child c where c.mark = ? and exists (select 1 from plan p"
                                + " where p.child_id = c.id and p.status = 'RETURNED')",
                        mark)
                .orElseThrow();
        try (Visit worker = browser.signedIn("vsh")) {
            worker.open("/plan/plan?child=" + child);
            String text = worker.page().locator("main").innerText();
            assertTrue(text.contains("How the virtual school found it last") && text.contains("Red"));
        }
    }
}
