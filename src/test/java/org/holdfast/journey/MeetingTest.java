package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import org.holdfast.journey.Scene.Whose;
import org.junit.jupiter.api.Test;

/** A designated teacher arranges a meeting, invites, runs it, is refused to close it, and closes it. */
@Journey(inBrowser = true)
class MeetingTest {
    private static final String NOTE = "I want to keep the seat by the window.";

    @Test
    void is_arranged_run_and_held(Browser browser, Scene scene) throws IOException {
        String child = scene.child("dt", Whose.OWN).orElseThrow();
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            arrange(teacher, child);
            invite(page);
            teacher.sound();
            page.click(".hf-head .hf-button--first");
            page.waitForLoadState();
            press(page, "startForm:start");
            teacher.sound();
            page.fill("[id$=':note']", NOTE);
            page.fill("[id$=':what']", "Ask for the seat plan");
            press(page, "form:pause");
            press(page, "form:resume");
            page.locator("[id$=':next']").click();
            page.waitForLoadState();
            assertTrue(page.locator(".hf-agenda").innerText().contains(NOTE), "what was typed is kept by any button");
            press(page, "form:close");
            assertTrue(page.locator(".hf-errors li").count() >= 3, "each missing thing is named");
            teacher.sound();
            complete(page);
            press(page, "form:close");
            assertTrue(page.url().contains("/plan/plan"), page::url);
            String plan = page.locator("main").innerText();
            assertTrue(plan.contains(NOTE) && plan.contains("Ask for the seat plan"), plan);
            teacher.sound();
        }
        try (Visit reader = browser.signedIn("vsh")) {
            assertEquals(404, reader.go("/plan/meeting-arrange?child=" + child).status());
        }
    }

    private static void arrange(Visit teacher, String child) {
        Page page = teacher.page();
        teacher.open("/plan/meeting-arrange?child=" + child);
        page.fill("[id='form:on']", day(0));
        page.fill("[id='form:at']", "14:00");
        page.fill("[id='form:venue']", "Library");
        press(page, "form:save");
    }

    private static void invite(Page page) throws IOException {
        page.locator("[id^='aroundForm'][id$=':invite']").first().click();
        page.waitForLoadState();
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='form=CALENDAR']").last().click());
        String calendar = Files.readString(file.path());
        assertTrue(calendar.contains("SUMMARY:Meeting") && !calendar.contains("Library"), calendar);
        assertFalse(
                calendar.contains(page.locator(".hf-strip__name").innerText().split(" ")[0]), calendar);
    }

    private static void complete(Page page) {
        Locator seats = page.locator("[id$=':seen']");
        for (int i = 0; i < seats.count(); i++) {
            seats.nth(i).selectOption(new SelectOption().setIndex(1));
        }
        page.locator("[id^='form:noted'][id$=':who']").first().selectOption(new SelectOption().setIndex(1));
        page.locator("[id^='form:noted'][id$=':by']").first().fill(day(7));
        page.fill("[id='form:nextOn']", day(80));
    }

    private static void press(Page page, String id) {
        page.click("[id='" + id + "']");
        page.waitForLoadState();
    }

    private static String day(int ahead) {
        return Scene.today().plusDays(ahead).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
