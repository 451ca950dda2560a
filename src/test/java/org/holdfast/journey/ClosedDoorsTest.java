package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server would open or tell besides the application. */
@Journey
class ClosedDoorsTest {
    private static final List<String> WHO = List.of("nobody", "staff", "admin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../child/overview",
                "/jakarta.faces.resource/%2e%2e/child/overview",
                "/jakarta.faces.resource/..;/child/overview",
                "/health/ready/../../child/overview",
                "/sign-in;/child/overview",
                "/sign-in/..%2fchild/overview",
                "/child/overview;jsessionid=1",
                "//child/overview",
                "/child%2foverview",
                "/.%5cchild/overview",
                "/WEB-INF/web.xml",
                "/WEB-INF/../WEB-INF/web.xml",
                "/META-INF/persistence.xml",
                "/%57EB-INF/web.xml"
            })
    void a_path_that_can_be_read_in_two_ways_is_nobodys(String path, Server server) throws IOException {
        for (String user : WHO) {
            String answer = raw(server, path, client(server, user).session());
            String status = answer.substring(9, 12);
            boolean toSignIn = user.equals("nobody") && status.equals("303");
            assertTrue(List.of("400", "404").contains(status) || toSignIn, user + " gets " + status);
            assertFalse(answer.contains("<web-app") || answer.contains("persistence-unit"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/base",
                "/health",
                "/health/started",
                "/openapi/",
                "/openapi-ui",
                "/openapi-ui/index.html",
                "/application.wadl",
                "/api/application.wadl",
                "/api/v1/application.wadl",
                "/admin",
                "/fish",
                "/jolokia"
            })
    void of_itself_the_server_tells_nobody(String path, Server server) {
        for (String user : WHO) {
            HttpResponse<String> answer = client(server, user).get(path);
            boolean first = user.equals("nobody") || path.startsWith("/api/");
            List<Integer> right = first ? List.of(404, 303, 401) : List.of(404);
            assertTrue(right.contains(answer.statusCode()), user + " gets " + answer.statusCode());
        }
    }

    @Test
    void a_probe_hears_whether_the_server_is_ready_and_no_more(Server server) {
        for (String probe : List.of("/health/ready", "/health/live")) {
            HttpResponse<String> answer = Client.nobody(server).get(probe);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().length() < 400 && !answer.body().contains("jdbc"), answer.body());
        }
    }

    @Test
    void says_neither_its_name_nor_its_version(Server server) {
        for (String path : List.of("/sign-in", "/", "/nowhere", "/api/v1/children", "/health/ready", "/openapi")) {
            Map<String, List<String>> headers =
                    Client.nobody(server).get(path).headers().map();
            assertFalse(headers.containsKey("server"), path + " " + headers);
            assertFalse(headers.containsKey("x-powered-by"), path + " " + headers);
        }
    }

    @Test
    void every_page_keeps_other_sites_and_strange_styles_out(Server server) {
        HttpResponse<String> page = Client.nobody(server).get("/sign-in");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("base-uri 'none'") && policy.contains("object-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(Optional.of("same-origin"), page.headers().firstValue("Cross-Origin-Opener-Policy"));
        assertEquals(Optional.of("same-origin"), page.headers().firstValue("Cross-Origin-Resource-Policy"));
    }

    @Test
    void a_form_without_its_nonce_ends_on_a_page_of_ours(Server server) {
        Client nobody = Client.nobody(server);
        String page = nobody.get("/sign-in").body();
        HttpResponse<String> answer = nobody.submit(
                "/sign-in",
                page,
                Map.of(
                        "primefaces.nonce",
                        "",
                        "form",
                        "form",
                        "form:user",
                        "dt",
                        "form:password",
                        "wrong",
                        "form:go",
                        "Continue"));
        assertEquals(302, answer.statusCode());
        String address = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
        assertTrue(List.of(200, 303).contains(nobody.get(address).statusCode()), address);
    }

    private static Client client(Server server, String user) {
        return user.equals("nobody") ? Client.nobody(server) : Client.signedIn(server, user);
    }

    /** As it stands, since a client's library would tidy the path. */
    private static String raw(Server server, String path, Optional<String> session) throws IOException {
        try (Socket line = new Socket("localhost", server.uri("/").getPort())) {
            line.setSoTimeout(30_000);
            String cookie =
                    session.map(id -> "Cookie: JSESSIONID=" + id + "\r\n").orElse("");
            line.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookie + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
