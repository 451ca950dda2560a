package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Started without a demo on a database that holds one, the server knows none of its accounts. */
@Tag("once")
@Journey
class WithoutADemoTest {
    @Test
    void neither_lists_nor_admits_anybody_of_it() throws Exception {
        try (Server server =
                Server.start(90, Map.of("HOLDFAST_DEMO", "false"), List.of("-XX:TieredStopAtLevel=1"), List.of())) {
            Client nobody = Client.nobody(server);
            String page = nobody.get("/sign-in").body();
            assertFalse(page.contains("holdfast-demo") || page.contains("designated teacher,"), page);
            for (String user : List.of("dt", "vsh", "admin", "ig")) {
                assertEquals(200, nobody.signIn(user, "holdfast-demo").statusCode(), user);
                assertEquals(303, nobody.get("/").statusCode(), user);
            }
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
