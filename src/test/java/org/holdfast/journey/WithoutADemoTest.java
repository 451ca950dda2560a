package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Started as for real use: without a demo, on a database that holds one, the server knows none of its accounts; under https it says so to
 * browsers.
 */
@Tag("once")
@Journey
class WithoutADemoTest {
    @Test
    void neither_lists_nor_admits_anybody_of_it() throws Exception {
        try (Server server = Server.start(
                90,
                Map.of("HOLDFAST_DEMO", "false", "HOLDFAST_URL", "https://holdfast.example"),
                List.of("-XX:TieredStopAtLevel=1"),
                List.of())) {
            Client nobody = Client.nobody(server);
            String page = nobody.get("/sign-in").body();
            assertFalse(page.contains("holdfast-demo") || page.contains("designated teacher,"), page);
            for (String user : List.of("dt", "vsh", "admin", "ig")) {
                assertEquals(200, nobody.signIn(user, "holdfast-demo").statusCode(), user);
                assertEquals(303, nobody.get("/").statusCode(), user);
            }
            HttpResponse<String> first = Client.nobody(server).get("/sign-in");
            String cookie = first.headers().firstValue("Set-Cookie").orElse("");
            for (String part : List.of("__Host-JSESSIONID=", "Secure", "HttpOnly", "Path=/")) {
                assertTrue(cookie.contains(part), part + " in " + cookie);
            }
            assertFalse(cookie.contains("Domain"), cookie);
            assertTrue(first.headers().firstValue("Strict-Transport-Security").isPresent());
            URI children = server.uri("/api/v1/children");
            HttpRequest asked = HttpRequest.newBuilder(children)
                    .header("Authorization", "Bearer holdfast-demo-token")
                    .build();
            assertEquals(
                    401,
                    HttpClient.newHttpClient()
                            .send(asked, HttpResponse.BodyHandlers.discarding())
                            .statusCode());
        }
    }
}
