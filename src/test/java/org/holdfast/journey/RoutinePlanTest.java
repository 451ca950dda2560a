package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/**
 * Twelve plans at twenty minutes each: a designated teacher finishes a routine plan that was carried over. An interaction is
 * a click, a key that acts, or a field filled in.
 */
@Journey(inBrowser = true)
class RoutinePlanTest {
    private static final int MOST = 60;

    /** Counts what a person does with hand and key. */
    private static final class Hands {
        private final Visit visit;
        private final Page page;
        private int done;

        Hands(Visit visit) {
            this.visit = visit;
            this.page = visit.page();
        }

        void click(String what) {
            done++;
            visit.onward(() -> page.locator(what).first().click());
        }

        void fill(String field, String text) {
            done++;
            page.fill("[id='form:" + field + "'], [id='closeForm:" + field + "']", text);
        }

        void choose(String field, int index) {
            done++;
            page.selectOption(
                    "[id='form:" + field + "'], [id='closeForm:" + field + "']", new SelectOption().setIndex(index));
        }

        /** Still true: the key that is said on the page. */
        void confirm() {
            done++;
            visit.onward(() -> page.keyboard().press("Alt+C"));
        }
    }

    @Test
    void a_routine_plan_takes_at_most_sixty_interactions(Server server, Browser browser, Scene scene) {
        String child = scene.ask(
                        "select c.id from child c where c.legal_surname = ? and c.legal_forename = ?", "Strand", "Kian")
                .orElseThrow();
        int carried = Integer.parseInt(scene.ask(
                        "select count(*) from plan p join plan_answer a on a.plan_id = p.id where p.child_id = ?"
                                + " and a.state = 'CARRIED' and a.question_code not like 'home.%' and a.body <> ''",
                        child)
                .orElseThrow());
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            Hands hands = new Hands(teacher);
            teacher.open("/plan/plan?child=" + child);

            hands.click("form[id='steps'] a.hf-button");
            for (int i = 0; i < carried; i++) {
                hands.confirm();
            }
            assertEquals(0, page.locator("[data-confirm]").count());
            blanks(hands);
            target(hands);
            views(hands);
            review(hands);
            gap(hands);
            hands.click("[id='steps:ready']");
            hands.click("[id='steps:submit']");

            assertEquals(0, page.locator(".hf-errors").count());
            assertTrue(page.locator(".hf-state").innerText().contains("Waits for Marian Teague"));
            assertTrue(hands.done <= MOST, hands.done + " interactions");
        }
        assertEquals(
                "SUBMITTED",
                scene.ask("select status from plan where child_id = ?", child).orElseThrow());
    }

    /** What the form asks for since, each by its link in the check. */
    private static void blanks(Hands hands) {
        Locator blank = hands.page.locator(".hf-blockers a:has-text('is blank')");
        while (blank.count() > 0) {
            hands.click(".hf-blockers a:has-text('is blank')");
            hands.done++;
            hands.page.fill("[data-at='true'] textarea", "Three outcomes, the same in both plans.");
            hands.click("[id='form:save']");
        }
    }

    /** Last term's is closed and gone on from; what it says is new, or the page would ask why it is kept. */
    private static void target(Hands hands) {
        hands.click("a[href*='/plan/target']:has-text('Close the earlier')");
        hands.choose("outcome", 2);
        hands.fill("closedWhy", "The same adult each time made the difference.");
        hands.click("[id='closeForm:renew']");
        hands.page.locator("[id='form:copied'] .hf-warning").waitFor();
        hands.fill("aim", "Starts two lessons a day with the group, without being asked.");
        hands.fill("reviewOn", day(60));
        hands.click("[id='form:save']");
    }

    private static void views(Hands hands) {
        hands.click("a[href*='/plan/views']");
        hands.fill("askedOn", day(-2));
        hands.fill("askedBy", "Dele Adeyemi");
        hands.choose("method", 1);
        hands.fill("words", "I like it here more than last year.");
        hands.click("[id='form:save']");
    }

    private static void review(Hands hands) {
        hands.click("a[href*='/plan/review']");
        hands.fill("reviewOn", day(70));
        hands.click("[id='form:save']");
    }

    /** The social worker has not written yet: no wall, but it is said why, who and by when. */
    private static void gap(Hands hands) {
        hands.click("a[href*='/plan/gap'][href*='what=home']");
        hands.fill("dueOn", day(14));
        hands.fill("reason", "On leave until December.");
        hands.click("[id='form:save']");
    }

    private static String day(int ahead) {
        return Scene.today().plusDays(ahead).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
