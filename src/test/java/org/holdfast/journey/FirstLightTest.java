package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The main job from end to end: why is this plan not up to date, mend it, have it approved, read it over the bridge. */
@Journey(inBrowser = true, alwaysOnMySql = true)
class FirstLightTest {
    private static final String TOKEN = "holdfast-demo-token";

    private final HttpClient http = WatchedHttp.client();

    @Test
    void a_plan_is_read_mended_approved_and_served_to_the_case_system(Server server, Browser browser, Scene scene)
            throws Exception {
        String child = scene.ask(
                        "select c.id from child c where c.known_surname is null and c.legal_surname = ? and c.legal_forename = ?",
                        "Ellerby",
                        "Maya")
                .orElseThrow();
        HttpResponse<String> before = plan(server, child, TOKEN, "");
        assertEquals(200, before.statusCode());
        String etag = before.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, plan(server, child, TOKEN, etag).statusCode());

        mend(browser, child);
        approve(browser, child);

        HttpResponse<String> after = plan(server, child, TOKEN, etag);
        assertEquals(200, after.statusCode());
        assertNotEquals(etag, after.headers().firstValue("ETag").orElseThrow());
        assertEquals(json(before).getInt("version") + 1, json(after).getInt("version"));
        assertTrue(after.body().contains("I like the library before lessons"));
        assertFalse(json(after).getJsonObject("document").toString().contains("01632"));
    }

    @Test
    void nobody_of_the_other_authority_finds_any_of_it(Server server, Browser browser, Scene scene) throws Exception {
        String child = scene.child("vsh", Scene.Whose.OWN).orElseThrow();
        try (Visit other = browser.signedIn("vsh2")) {
            assertEquals(404, other.go("/child/overview?child=" + child).status());
            assertEquals(404, other.go("/plan/plan?child=" + child).status());
        }
        assertEquals(401, plan(server, child, "some-other-token", "").statusCode());
        String foreign = scene.child("vsh2", Scene.Whose.OWN).orElseThrow();
        assertEquals(404, plan(server, foreign, TOKEN, "").statusCode());
    }

    private static void mend(Browser browser, String child) {
        try (Visit teacher = browser.signedIn("dt")) {
            Page page = teacher.page();
            teacher.open("/child/overview?child=" + child);
            assertTrue(page.locator("h1").innerText().startsWith("Not quite up to date"));
            teacher.open("/plan/views?child=" + child);
            page.fill("[id='form:askedOn']", today());
            page.fill("[id='form:askedBy']", "Dele Adeyemi");
            page.selectOption("[id='form:method']", new SelectOption().setIndex(1));
            page.fill("[id='form:words']", "I like the library before lessons.");
            page.click("[id='form:save']");
            page.waitForLoadState();
            teacher.open("/contact/contacts?child=" + child);
            for (Locator check = page.locator("[id$=':check']"); check.count() > 0; ) {
                check.first().click();
                page.waitForLoadState();
            }
            handIn(teacher, child);
            assertEquals(0, page.locator("[id='approveForm:approve']").count(), "who wrote it does not approve it");
        }
    }

    /** Confirms what was carried over, closes last term's target, says why the social worker's part is missing; submits. */
    private static void handIn(Visit teacher, String child) {
        Page page = teacher.page();
        teacher.open("/plan/plan?child=" + child);
        teacher.onward(
                () -> page.locator("form[id='steps'] a.hf-button").first().click());
        while (page.locator("[data-confirm]").count() > 0) {
            teacher.onward(() -> page.locator("[data-confirm]").first().click());
        }
        Locator blank = page.locator(".hf-blockers a:has-text('is blank')");
        while (blank.count() > 0) {
            teacher.onward(() -> blank.first().click());
            page.fill("[data-at='true'] textarea", "Three outcomes, the same in both plans.");
            teacher.onward(() -> page.click("[id='form:save']"));
        }
        teacher.onward(() -> page.locator("a[href*='/plan/target']:has-text('Close the earlier')")
                .first()
                .click());
        page.selectOption("[id='closeForm:outcome']", new SelectOption().setIndex(1));
        page.fill("[id='closeForm:closedWhy']", "The room was quiet.");
        teacher.onward(() -> page.click("[id='closeForm:close']"));
        teacher.open("/plan/gap?child=" + child + "&what=home");
        page.fill("[id='form:dueOn']", today());
        page.fill("[id='form:reason']", "On leave.");
        teacher.onward(() -> page.click("[id='form:save']"));
        teacher.onward(() -> page.click("[id='steps:ready']"));
        teacher.onward(() -> page.click("[id='steps:submit']"));
        assertEquals(
                "",
                page.locator(".hf-errors").allInnerTexts().stream().findFirst().orElse(""));
        assertTrue(page.locator(".hf-state").innerText().contains("Waits for Marian Teague"));
    }

    private static void approve(Browser browser, String child) {
        try (Visit head = browser.signedIn("vsh")) {
            head.open("/plan/plan?child=" + child);
            head.page().click("[id='approveForm:approve']");
            head.page().waitForLoadState();
            head.open("/child/overview?child=" + child);
            assertEquals("Up to date", head.page().locator("h1").innerText());
        }
    }

    private HttpResponse<String> plan(Server server, String child, String token, String etag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1/children/" + child + "/plan"))
                .header("Authorization", "Bearer " + token);
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private static String today() {
        return Scene.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
