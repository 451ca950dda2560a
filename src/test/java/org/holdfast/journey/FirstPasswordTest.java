package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** A password from an administrator, by browser and from the wire. */
@Journey(inBrowser = true)
class FirstPasswordTest {
    private static final String FIRST = "kiln otter thimble";
    private static final String OWN = "a ladder by the pond";

    private static String newcomer(Scene scene) {
        String user = scene.anAccount(FIRST);
        String school = scene.ask(
                        "select organisation_id from post_held p join account a on a.id = p.person_id"
                                + " where a.user_name = ?",
                        "dt")
                .orElseThrow();
        scene.appoint(user, "RECEPTION", school);
        scene.put(
                "update account set first_password_until = ? where user_name = ?",
                Timestamp.valueOf(LocalDateTime.of(2099, 1, 1, 0, 0)),
                user);
        return user;
    }

    @Test
    void opens_nothing_before_the_person_has_chosen_their_own(Server server, Scene scene, Browser browser) {
        String user = newcomer(scene);
        try (Visit visit = browser.signedIn(user, FIRST)) {
            Page page = visit.page();
            visit.go("/notice/tasks");
            assertTrue(page.url().endsWith("/password"), page.url());
            visit.sound();
            page.fill("[id='form:password']", "password 2026");
            page.fill("[id='form:again']", "password 2026");
            visit.onward(() -> page.click("[id='form:go']"));
            assertTrue(page.content().contains("others do not guess"), page.content());
            visit.sound();
            page.fill("[id='form:password']", OWN);
            page.fill("[id='form:again']", OWN);
            visit.onward(() -> page.click("[id='form:go']"));
            assertFalse(page.url().contains("/password"), page.url());
            assertTrue(page.content().contains("Your password is changed."));
            assertEquals(200, visit.go("/notice/tasks").status());
            visit.open("/password");
        }
        assertEquals(200, Client.nobody(server).signIn(user, FIRST).statusCode(), "the form again");
        assertEquals(302, Client.nobody(server).signIn(user, OWN).statusCode());
    }

    @Test
    void lets_no_page_script_in_either(Server server, Scene scene) {
        Client client = Client.nobody(server);
        client.signIn(newcomer(scene), FIRST);
        assertEquals(403, client.get("/page/drafts/x/y").statusCode());
        assertEquals(303, client.get("/").statusCode());
        assertEquals(303, client.get("/school/accounts").statusCode());
        assertEquals(200, client.get("/password").statusCode());
    }

    @Test
    void its_owner_sees_where_they_are_signed_in_and_ends_it(Server server, Scene scene, Browser browser) {
        String user = newcomer(scene);
        scene.put("update account set first_password_until = null where user_name = ?", user);
        Client elsewhere = Client.nobody(server);
        elsewhere.signIn(user, FIRST);
        assertEquals(200, elsewhere.get("/help").statusCode());
        try (Visit visit = browser.signedIn(user, FIRST)) {
            visit.open("/password");
            Page page = visit.page();
            assertTrue(page.content().contains("this session"), page.content());
            assertEquals(1, page.locator("input[value='End it']").count(), "nobody ends the one they sit at here");
            visit.onward(() -> page.click("input[value='End it']"));
            visit.sound();
            assertEquals(0, page.locator("input[value='End it']").count());
        }
        assertEquals(303, elsewhere.get("/help").statusCode());
    }

    @Test
    void is_made_by_an_administrator_and_shown_once(Scene scene, Browser browser) {
        String user = newcomer(scene);
        String id =
                scene.ask("select id from account where user_name = ?", user).orElseThrow();
        scene.put(
                "update account set locked_until = ? where id = ?",
                Timestamp.valueOf(LocalDateTime.of(2099, 1, 1, 0, 0)),
                id);
        try (Visit visit = browser.signedIn("admin")) {
            visit.open("/school/accounts?person=" + id);
            Page page = visit.page();
            page.check("[id='reset:known']");
            visit.onward(() -> page.click("[id='reset:go']"));
            visit.sound();
            assertTrue(page.content().contains("works once, within 24 hours"));
            visit.open("/school/accounts?person=" + id);
            assertFalse(page.content().contains("works once, within 24 hours"));
        }
    }
}
