package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A virtual school head's morning: each of the nine numbers opens exactly the children it counts, under filters too, and
 * a child is off the list as soon as the school has put the cause right.
 */
@Journey(inBrowser = true)
class FallingThroughTest {
    private static final Pattern ROW =
            Pattern.compile("<th [^>]*><span><a href=\"/child/overview\\?child=([0-9a-f-]+)");

    private static final String NAME = "Ours at Saltmarsh";

    /** In care of Northmere and at the designated teacher's school, so that both reach the child. */
    private static final String CHILD = "select c.id from child c, enrolment e, post_held h, account a, care_status s,"
            + " post_held v, account w where e.child_id = c.id and e.superseded_at is null and e.valid_to is null"
            + " and h.organisation_id = e.school_id and h.person_id = a.id and a.user_name = 'dt' and s.child_id = c.id"
            + " and s.kind = 'LOOKED_AFTER' and s.superseded_at is null and s.valid_to is null"
            + " and v.organisation_id = s.authority_id and v.person_id = w.id and w.user_name = 'vsh'"
            + " and c.sealed_on is null and c.died_on is null order by c.id";

    private static final String SCHOOL = "select h.organisation_id from post_held h, account a where h.person_id = a.id"
            + " and a.user_name = 'dt' and h.role = 'DESIGNATED_TEACHER'";

    @Test
    void each_number_opens_its_list_and_a_mended_cause_takes_the_child_off(Browser browser, Scene scene) {
        String child = scene.all(CHILD).get(0);
        scene.put("delete from safe_place where child_id = ?", child);
        try (Visit head = browser.signedIn("vsh")) {
            head.open("/");
            assertEveryNumberIsItsList(head, "");

            String filter = filtered(head, scene.all(SCHOOL).get(0));
            assertEveryNumberIsItsList(head, filter);
            kept(head, filter);

            int before = number(head, filter, "safe_place");
            assertTrue(children(head, "safe_place", filter).contains(child), "nobody agreed a safe place");
            mended(browser, child);
            assertFalse(children(head, "safe_place", filter).contains(child), "off at the next opening");
            assertEquals(before - 1, number(head, filter, "safe_place"));
            thrownAway(head);
        }
    }

    /** The tile, the heading and the rows of its list, through all parts of the list, say the same number. */
    private static void assertEveryNumberIsItsList(Visit head, String filter) {
        Map<String, Integer> tiles = tiles(head, filter);
        assertEquals(9, tiles.size(), () -> "the board has " + tiles.keySet());
        tiles.forEach((number, count) -> {
            List<String> children = children(head, number, filter);
            String heading = head.page().locator("h1").innerText();
            assertEquals(count, children.size(), () -> number + " under '" + filter + "': " + heading);
            assertEquals(count, Set.copyOf(children).size(), () -> number + " lists a child twice");
            assertTrue(heading.startsWith(count == 0 ? "No child" : count + " of "), heading);
        });
    }

    /** Number by its word in the address, as the board of a filter shows it. */
    private static Map<String, Integer> tiles(Visit head, String filter) {
        head.go("/?" + filter);
        Map<String, Integer> tiles = new LinkedHashMap<>();
        for (Locator tile : head.page().locator(".hf-tiles--nine a").all()) {
            String number = tile.getAttribute("href").replaceAll(".*[?&]number=([a-z_]+).*", "$1");
            tiles.put(number, Integer.parseInt(tile.locator(".hf-tile__number").innerText()));
        }
        return tiles;
    }

    private static int number(Visit head, String filter, String number) {
        return tiles(head, filter).getOrDefault(number, -1);
    }

    /** Ids of the children of a list: its first part is opened, the others are read as they are sent. */
    private static List<String> children(Visit head, String number, String filter) {
        List<String> ids = new ArrayList<>();
        String list = "/monitoring/list?number=" + number + "&" + filter + "&page=";
        head.go(list + 1);
        boolean more = head.page().locator(".hf-pager").count() > 0;
        for (int part = 1; part == 1 || more; part++) {
            List<String> shown = ROW.matcher(head.sent(list + part))
                    .results()
                    .map(row -> row.group(1))
                    .toList();
            if (shown.isEmpty() || ids.containsAll(shown)) {
                break;
            }
            ids.addAll(shown);
        }
        return ids;
    }

    /** Chooses two filters by keyboard. @return what the address says of them */
    private static String filtered(Visit head, String school) {
        head.go("/");
        Page page = head.page();
        page.locator("main details summary", new Page.LocatorOptions().setHasText("Filters"))
                .focus();
        page.keyboard().press("Enter");
        page.selectOption("#by-area", "inside");
        page.selectOption("#by-school", school);
        page.locator("main form[method=get] button[type=submit]").focus();
        head.onward(() -> page.keyboard().press("Enter"));
        head.sound();
        assertTrue(page.locator(".hf-views__hidden").innerText().startsWith("2 filters are on and hide"));
        return "area=inside&school=" + school;
    }

    /** Without a name there is a message at the field; with one the filter stands on the board. */
    private static void kept(Visit head, String filter) {
        head.go("/?" + filter);
        Page page = head.page();
        head.onward(() -> page.click("[id='keepForm:keep']"));
        assertTrue(page.locator("[id='keepForm:name-error']").innerText().contains("Give the filter a name"));
        page.fill("[id='keepForm:name']", NAME);
        head.onward(() -> page.keyboard().press("Enter"));
        head.sound();
        assertEquals(
                NAME, page.locator(".hf-views a[aria-current=true]").first().innerText());
    }

    private static void mended(Browser browser, String child) {
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            teacher.open("/support/safe-place?child=" + child);
            page.fill("[id='form:room']", "Library office");
            page.fill("[id='form:wayThere']", "By the garden door");
            page.fill("[id='form:agreedSignal']", "Green card on the desk");
            page.fill("[id='form:whoIsTold']", "Form tutor and reception");
            page.locator("[id='form:save']").focus();
            teacher.onward(() -> page.keyboard().press("Enter"));
            assertTrue(page.url().contains("/support/support"), page.url());
        }
    }

    private static void thrownAway(Visit head) {
        Page page = head.page();
        head.open("/monitoring/filters");
        page.locator("main li", new Page.LocatorOptions().setHasText(NAME))
                .locator("[id$=':remove']")
                .focus();
        head.onward(() -> page.keyboard().press("Enter"));
        head.sound();
        assertEquals(0, page.getByText(NAME).count());
    }
}
