package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.holdfast.journey.Scene.Whose;
import org.junit.jupiter.api.Test;

/** A designated teacher records what the head decided, with the keyboard alone, and sees at once what it counts to. */
@Journey(inBrowser = true)
class SuspensionTest {
    /** Far enough back that no other suspension of the demonstration lies there, and in term. */
    private static final LocalDate DAY = monday();

    @Test
    void is_recorded_by_keyboard_with_the_counts_beside_it(Browser browser, Scene scene) {
        String child = scene.child("dt", Whose.OWN).orElseThrow();
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            teacher.open("/exclusion/record?child=" + child);
            page.locator("[id='form:category']").focus();
            tab(page, "form:decider");
            if (page.locator("[id='form:decider']").inputValue().isEmpty()) {
                page.keyboard().press("ArrowDown");
            }
            tab(page, "form:firstDay");
            page.keyboard().type(written(DAY));
            tab(page, "form:firstSession");
            tab(page, "form:lastDay");
            page.keyboard().type(written(DAY.plusDays(1)));
            tab(page, "form:lastSession");
            page.locator("[id='form:counts'] b").waitFor();
            assertTrue(page.locator("[id='form:counts']").innerText().contains("2 days"), () -> counts(page));
            assertEquals("polite", page.locator("[id='form:counts']").getAttribute("aria-live"));
            teacher.sound();
            rest(page);
            teacher.onward(() -> page.keyboard().press("Enter"));
            teacher.sound();
            String shown = page.locator("main").innerText();
            assertTrue(shown.contains("2 days") && shown.contains("What the rules ask now"), shown);
            step(teacher);
        }
    }

    private static String counts(Page page) {
        return page.locator("[id='form:counts']").innerText();
    }

    private static void rest(Page page) {
        page.locator("[id='form:lastSession']").focus();
        tab(page, "form:capacity");
        tab(page, "form:reasonOne");
        page.keyboard().type("Theft");
        tab(page, "form:reasonTwo");
        tab(page, "form:reasonThree");
        tab(page, "form:triedBefore");
        page.keyboard().type("Time with the key person, a quieter seat");
        tab(page, "form:supportChanged");
        page.keyboard().type("Mornings begin with the key person");
        tab(page, "form:examMissed");
        tab(page, "form:save");
    }

    private static void step(Visit teacher) {
        Page page = teacher.page();
        page.locator("a[href*='kind=WORK_SET']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        teacher.sound();
        page.fill("[id='form:on']", written(DAY));
        page.fill("[id='form:words']", "English and mathematics, sent by S. Okoro");
        page.locator("[id='form:save']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        assertTrue(page.locator("main").innerText().contains("sent by S. Okoro"));
        page.locator("a[href*='/exclusion/end']").focus();
        teacher.onward(() -> page.keyboard().press("Enter"));
        teacher.sound();
    }

    private static void tab(Page page, String id) {
        page.keyboard().press("Tab");
        assertEquals(id, page.evaluate("document.activeElement.id"));
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /** A Monday of the national autumn term, in the year that runs or ran. */
    private static LocalDate monday() {
        LocalDate today = Scene.today();
        LocalDate day = LocalDate.of(today.getYear(), 9, 14);
        LocalDate before = day.isAfter(today) ? day.minusYears(1) : day;
        return before.with(DayOfWeek.MONDAY);
    }
}
