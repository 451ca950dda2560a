package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Signing in and out, seen from the wire. */
@Journey(alwaysOnMySql = true)
class SigningInTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String WRONG =
            "This user name and password do not belong together, or there were too many wrong"
                    + " tries. Check both and try again; if that fails, wait a few minutes or ask your administrator.";

    @Test
    void gives_the_session_a_new_id_and_ends_the_old_one(Server server, Scene scene) {
        Client client = Client.nobody(server);
        client.get("/sign-in");
        String before = client.session().orElse("");
        assertEquals(302, client.signIn(scene.anAccount(PASSWORD), PASSWORD).statusCode());
        String after = client.session().orElseThrow();
        assertNotEquals(before, after);
        assertEquals(303, Client.nobody(server).withSession(before).get("/help").statusCode());
        assertEquals(200, Client.nobody(server).withSession(after).get("/help").statusCode());
    }

    @Test
    void with_a_wrong_password_says_so_and_opens_nothing(Server server, Scene scene) {
        Client client = Client.nobody(server);
        String page = client.signIn(scene.anAccount(PASSWORD), "something else").body();
        assertTrue(page.contains("do not belong together"), page);
        assertEquals(303, client.get("/help").statusCode());
    }

    @Test
    void says_the_same_of_a_name_that_nobody_has(Server server) {
        assertTrue(Client.nobody(server)
                .signIn("nobody-at-all", "something else")
                .body()
                .contains(WRONG));
    }

    @Test
    void is_barred_for_a_while_after_five_wrong_passwords_even_with_the_right_one(Server server, Scene scene) {
        String user = scene.anAccount(PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertTrue(Client.nobody(server).signIn(user, "wrong " + i).body().contains(WRONG));
        }
        assertTrue(Client.nobody(server).signIn(user, PASSWORD).body().contains(WRONG));
    }

    @Test
    void shows_the_session_to_no_script_and_sends_it_to_no_other_site(Server server) {
        String cookie = Client.nobody(server)
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertTrue(
                cookie.contains("HttpOnly") && cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @Test
    void ends_with_access_the_minute_the_post_ends(Server server, Scene scene) {
        String user = scene.anAccount(PASSWORD);
        Client client = Client.nobody(server);
        client.signIn(user, PASSWORD);
        scene.child("dt", Scene.Whose.OWN).ifPresent(child -> {
            String school = scene.ask(
                            "select organisation_id from post_held p join account a on a.id = p.person_id"
                                    + " where a.user_name = ?",
                            "dt")
                    .orElseThrow();
            assertEquals(404, client.get("/child/overview?child=" + child).statusCode());
            scene.appoint(user, "DESIGNATED_TEACHER", school);
            assertEquals(200, client.get("/child/overview?child=" + child).statusCode());
            scene.endPosts(user);
            assertEquals(404, client.get("/child/overview?child=" + child).statusCode());
        });
    }
}
