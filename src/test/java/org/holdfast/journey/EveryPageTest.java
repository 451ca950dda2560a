package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.journey.Pages.Page;
import org.holdfast.journey.Scene.Whose;
import org.holdfast.testing.Rotation;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page, accessible, narrow enough, nothing refused by the policy: with {@code -Pproof} in every role that may open
 * it, otherwise in one of its roles at least, up to three of which take turns. That it opens to all of them, {@link
 * WhoMayOpenWhatTest} sees in every build.
 */
@Journey(inBrowser = true)
@Tag("once")
class EveryPageTest {
    @TestFactory
    Stream<DynamicContainer> is_sound_for_each_who_may_open_it(Browser browser, Scene scene) {
        return accounts().stream().map(account -> {
            List<Page> pages = Pages.all().stream()
                    .filter(page -> !page.open())
                    .filter(page -> visitors(page).contains(account))
                    .toList();
            Visit[] visit = new Visit[1];
            return dynamicContainer(
                    account,
                    pages.stream()
                            .map(page -> dynamicTest(page.path() + " as " + account, () -> {
                                String child = page.ofAChild()
                                        ? scene.child(account, Whose.OWN).orElseThrow()
                                        : "-";
                                if (visit[0] == null) {
                                    visit[0] = browser.signedIn(account);
                                }
                                visit[0].open(page.addressFor(child));
                            })));
        });
    }

    @Test
    void is_sound_before_signing_in_and_where_there_is_nothing(Browser browser) {
        try (Visit visit = browser.nobody()) {
            visit.open("/sign-in").open("/privacy").open("/accessibility");
        }
    }

    @Test
    void says_not_found_in_the_frame_of_the_house(Browser browser) {
        try (Visit visit = browser.signedIn("dt")) {
            assertEquals(404, visit.go("/no-such-page").status());
            assertTrue(visit.page().textContent("h1").contains("cannot find"));
        }
    }

    @Test
    void can_be_left_by_signing_out(Browser browser) {
        try (Visit visit = browser.signedIn("dt")) {
            visit.page().click("[id='signOut:go']");
            visit.page().waitForURL("**/sign-in**");
            visit.go("/help");
            assertTrue(visit.page().url().contains("/sign-in?to="));
        }
    }

    @Test
    void says_beside_the_field_that_a_password_is_wrong(Browser browser, Scene scene) {
        try (Visit visit = browser.nobody()) {
            visit.go("/sign-in");
            visit.page().fill("[id='form:user']", scene.anAccount("correct horse battery"));
            visit.page().fill("[id='form:password']", "something else");
            visit.page().click("[id='form:go']");
            visit.page().waitForSelector(".hf-errors");
            assertTrue(
                    visit.page().title().strip().startsWith("Error:"),
                    visit.page().title());
            assertFalse(visit.sound()
                    .page()
                    .textContent("[id='form:password-error']")
                    .isBlank());
        }
    }

    @Test
    void brings_the_person_back_to_where_they_were_going(Browser browser) {
        try (Visit visit = browser.nobody()) {
            visit.go("/help");
            visit.page().fill("[id='form:user']", "dt");
            visit.page().fill("[id='form:password']", "holdfast-demo");
            visit.page().click("[id='form:go']");
            visit.page().waitForURL("**/help");
        }
    }

    private static List<String> visitors(Page page) {
        List<String> all = accounts().stream()
                .filter(page::opensTo)
                .filter(account -> page.ofAChild() ? Pages.exists(account, Whose.OWN) : Pages.exists(account))
                .toList();
        int turns = Math.min(all.size(), 3);
        return IntStream.range(0, all.size())
                .filter(number -> Rotation.turn(number, turns))
                .mapToObj(all::get)
                .toList();
    }

    /**
     * One account a role; a deputy and an officer see what their principal sees. On MySQL one is enough: the pages are
     * the same, and who may open them is tried over HTTP.
     */
    private static List<String> accounts() {
        return "mysql".equals(System.getProperty("holdfast.test.db"))
                ? List.of("dt")
                : List.of("dt", "vsh", "sw", "iro", "staff", "delegate", "reception", "data", "admin", "ig");
    }
}
