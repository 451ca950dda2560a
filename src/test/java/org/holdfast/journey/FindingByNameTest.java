package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A name that is looked for travels in the body; the address bears a number that means nothing to anybody else. */
@Journey
class FindingByNameTest {
    @Test
    void finds_the_child_and_keeps_the_name_out_of_the_address(Server server, Scene scene) {
        String child = scene.child("dt", Scene.Whose.OWN).orElseThrow();
        String name = scene.ask("select coalesce(known_surname, legal_surname) from child where id = ?", child)
                .orElseThrow();
        Client teacher = Client.signedIn(server, "dt");
        String found = found(teacher, "/monitoring/search", name);
        assertFalse(found.contains(name), found);
        assertTrue(teacher.get(found).body().contains(child), "the child is listed");
        assertTrue(teacher.get(found).body().contains(child), "and still is when one comes back");
        String other = Client.signedIn(server, "dt2").get(found).body();
        assertFalse(other.contains(name), "a number means nothing in another's session");
    }

    @Test
    void finds_entries_of_the_trail_by_a_name_too(Server server) {
        Client officer = Client.signedIn(server, "ig");
        HttpResponse<String> answer = officer.post(
                "/find", Map.of("lookIn", "/audit/trail", "name", "Desmond", "outcome", "SIGNED_IN", "child", ""));
        String address = answer.headers().firstValue("Location").orElse("");
        assertTrue(address.matches("/audit/trail\\?sought=[0-9a-f]{16}&outcome=SIGNED_IN"), address);
        assertTrue(officer.get(address).body().contains("Desmond Iyer</b>"), "own sign-in");
    }

    @Test
    void leads_to_pages_that_look_for_names_and_nowhere_else(Server server) {
        Client teacher = Client.signedIn(server, "dt");
        for (String page : new String[] {"//evil.example", "https://evil.example/", "/child/overview", ""}) {
            assertEquals(
                    404,
                    teacher.post("/find", Map.of("lookIn", page, "name", "x")).statusCode());
        }
        assertEquals(
                "/monitoring/search",
                teacher.post("/find", Map.of("lookIn", "/monitoring/search", "name", " "))
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void a_page_that_turns_somebody_away_is_kept_in_the_trail(Server server, Scene scene) {
        Client staff = Client.signedIn(server, "staff");
        assertEquals(404, staff.get("/school/terms").statusCode());
        assertTrue(scene.ask(
                        "select max(e.outcome) from audit_entry e, account a where a.id = e.actor_id"
                                + " and e.subject = '/school/terms' and a.user_name = ?",
                        "staff")
                .filter("NOT_FOUND"::equals)
                .isPresent());
    }

    private static String found(Client who, String page, String name) {
        HttpResponse<String> answer = who.post("/find", Map.of("lookIn", page, "name", name));
        assertEquals(303, answer.statusCode());
        return answer.headers().firstValue("Location").orElse("");
    }
}
