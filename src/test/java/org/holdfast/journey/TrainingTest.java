package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A designated teacher takes in the sign-in sheet of a training with the keyboard alone, and a name moves from missing to
 * in date; who is still missing can be named key person for a reason only, which the virtual school reads when it looks at
 * the plan.
 */
@Journey(inBrowser = true)
class TrainingTest {
    private static final String COURSE = "Attachment for everybody";
    private static final String WHY = "Booked for January, and the child asked for them";
    private static final Pattern IN_DATE = Pattern.compile("^(\\d+) of (\\d+) staff.*$", Pattern.DOTALL);

    /** Of the teacher's school and the head's authority, with a plan that waits to be looked at. */
    private static final String WAITING =
            "select c.id from child c, enrolment e, post_held h, account a, care_status s,"
                    + " post_held v, account w, plan p where e.child_id = c.id and e.superseded_at is null and e.valid_to is null"
                    + " and h.organisation_id = e.school_id and h.person_id = a.id and a.user_name = 'dt' and s.child_id = c.id"
                    + " and s.kind = 'LOOKED_AFTER' and s.superseded_at is null and s.valid_to is null"
                    + " and v.organisation_id = s.authority_id and v.person_id = w.id and w.user_name = 'vsh'"
                    + " and p.child_id = c.id and p.status = 'SUBMITTED' order by c.id";

    @Test
    void moves_a_name_to_in_date_and_asks_why_of_who_is_not(Browser browser, Scene scene) {
        String child = scene.all(WAITING).get(0);
        String untrained;
        try (Visit teacher = browser.signedIn("dt")) {
            teacher.open("/monitoring/training");
            int before = inDate(teacher.page());
            List<String> missing = missing(teacher.page());
            assertTrue(missing.size() >= 2, () -> "missing in the demo: " + missing);
            String trained = missing.get(0);

            courseKept(teacher);
            sheetTakenIn(teacher, trained);
            teacher.open("/monitoring/training");
            assertFalse(missing(teacher.page()).contains(trained), () -> trained + " is in date");
            assertEquals(before + 1, inDate(teacher.page()));

            untrained = missing.get(1);
            keyPersonNamed(teacher, child, untrained);
        }
        try (Visit head = browser.signedIn("vsh")) {
            head.open("/plan/queue?child=" + child);
            String shown = head.page().locator("main").innerText();
            assertTrue(shown.contains(untrained) && shown.contains(WHY), shown);
        }
    }

    private static int inDate(Page page) {
        Matcher answer = IN_DATE.matcher(page.locator("h1").innerText());
        assertTrue(answer.matches(), () -> page.locator("h1").innerText());
        return Integer.parseInt(answer.group(1));
    }

    private static List<String> missing(Page page) {
        Locator card = page.locator("main section.hf-card", new Page.LocatorOptions().setHasText("not in date"))
                .filter(new Locator.FilterOptions().setHas(page.locator("ul .hf-person")))
                .first();
        return card.locator(".hf-person b").allInnerTexts();
    }

    /** A course of the four areas that are asked of everybody. */
    private static void courseKept(Visit teacher) {
        Page page = teacher.page();
        teacher.open("/training/new");
        page.locator("[id='form:title']").focus();
        page.keyboard().type(COURSE);
        tab(page, "form:provider");
        page.keyboard().type("Northmere Virtual School");
        for (int area = 0; area < 6; area++) {
            tab(page, "form:areas:" + area);
            page.keyboard().press("Space");
        }
        page.locator("[id='form:save']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        teacher.sound();
        assertEquals(COURSE, page.locator("h1").innerText());
    }

    private static void sheetTakenIn(Visit teacher, String name) {
        Page page = teacher.page();
        teacher.open("/imports/sheets");
        page.locator("[id='form:course']").focus();
        page.keyboard().type(COURSE);
        tab(page, "form:day");
        page.keyboard().type(Scene.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        tab(page, "form:files");
        byte[] sheet = ("Name,Job,Signed\n" + name + ",,yes\n,Teacher,yes\n").getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("[id='form:files']", new FilePayload("signed.csv", "text/csv", sheet));
        page.locator("[id='form:send']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        teacher.sound();
        assertTrue(
                page.locator("main table").innerText().contains("No name stands here"), "the row that needs a person");
        page.locator(".hf-counts a", new Page.LocatorOptions().setHasText("matched, to put down"))
                .focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        teacher.sound();
        assertTrue(page.locator("main table").innerText().contains(name), "whom the sheet puts down");
        page.locator("[id='form:load']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        teacher.sound();
        assertTrue(page.locator("main").innerText().contains("1 person is down"), () -> page.locator("main")
                .innerText());
    }

    /** Refused without a reason, with the message at its field; taken with one. */
    private static void keyPersonNamed(Visit teacher, String child, String name) {
        Page page = teacher.page();
        teacher.open("/support/key-person?child=" + child);
        page.locator("[id='form:person']").focus();
        page.keyboard().type(name);
        page.locator("[id='form:why']").waitFor();
        teacher.sound();
        page.locator("[id='form:save']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        assertFalse(page.locator("[id='form:why-error']").innerText().isBlank());
        teacher.sound();
        page.locator("[id='form:why']").focus();
        page.keyboard().type(WHY);
        page.locator("[id='form:save']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        assertTrue(page.url().contains("/support/support"), page.url());
    }

    private static void tab(Page page, String id) {
        page.keyboard().press("Tab");
        assertEquals(id, page.evaluate("document.activeElement.id"));
    }
}
