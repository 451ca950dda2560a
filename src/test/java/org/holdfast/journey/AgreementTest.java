package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.holdfast.access.Secrets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator writes down what was agreed with a partner, whose case system is let in with its next request; the
 * information governance officer revokes it with a reason, and the next request is refused.
 */
@Journey(inBrowser = true)
@Tag("once")
class AgreementTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String WHY = "The partner lost a laptop";

    @Test
    void opens_the_bridge_to_a_partner_until_it_is_revoked(Browser browser, Server server, Scene scene)
            throws Exception {
        String authority = scene.ask("select authority_id from api_client where name = 'demo-lcs'")
                .orElseThrow();
        String token = scene.anAgreedToken(authority, Set.of());
        String client = scene.ask("select client_id from api_token where token_hash = ?", Secrets.sha256(token))
                .orElseThrow();
        assertEquals(403, children(server, token));
        String address;
        try (Visit admin = browser.signedIn("admin")) {
            admin.open("/bridge/agreements");
            written(admin, client);
            admin.sound();
            address = admin.page().url().replaceFirst("^https?://[^/]+", "");
        }
        assertEquals(200, children(server, token));
        try (Visit officer = browser.signedIn("ig")) {
            officer.open(address);
            Page page = officer.page();
            page.fill("[id='revoke:because']", WHY);
            officer.onward(() -> page.click("[id='revoke:go']"));
            String shown = page.locator("main").innerText();
            assertTrue(shown.contains(WHY) && shown.contains("Revoked by"), shown);
            officer.sound();
        }
        assertEquals(403, children(server, token));
    }

    private static void written(Visit admin, String client) {
        Page page = admin.page();
        page.fill("[id='add:name']", "Nurses read who is key person");
        page.fill("[id='add:partner']", "Northmere NHS Trust");
        page.fill("[id='add:purpose']", "School nurses know whom to ask");
        page.selectOption("[id='add:basis']", "PUBLIC_TASK");
        page.selectOption("[id='add:condition']", "HEALTH_OR_SOCIAL_CARE");
        page.selectOption("[id='add:controllers']", "SEPARATE");
        page.fill("[id='add:keptAt']", "Register, 115");
        page.fill("[id='add:from']", "1 January 2026");
        page.check("input[value='RECORD']");
        page.check("input[value='" + client + "']");
        admin.onward(() -> page.click("[id='add:go']"));
        String shown = page.locator("main").innerText();
        assertTrue(shown.contains("Northmere NHS Trust") && shown.contains("Health or social care"), shown);
    }

    private static int children(Server server, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/api/v1/children?limit=1"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
