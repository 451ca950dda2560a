package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What breaks the contract that is kept in the repository, and what does not. */
class PromisesTest {
    private static final String CHILD = "/api/v1/children/01a22be1-c225-7307-a793-8d3ba807f098";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String SAFE =
            "{\"childId\":\"a\",\"gap\":{\"reason\":\"b\",\"owner\":\"c\",\"dueOn\":\"2026-12-01\"}}";

    private Promises promises;

    @BeforeEach
    void setUp() throws IOException {
        promises = new Promises(Contract.read(Files.readString(Path.of("docs", "openapi-v1.json"))));
    }

    private List<String> broken(String method, String path, int status, String type, String body) {
        return promises.broken(new Promises.Answer(method, path, status, type, Optional.of(body)));
    }

    private static String problem(int status) {
        return "{\"type\":\"about:blank\",\"title\":\"a\",\"status\":" + status + ",\"detail\":\"b\"}";
    }

    @Test
    void what_was_promised_is_taken() {
        assertEquals(List.of(), broken("GET", CHILD + "/safe-place", 200, JSON, SAFE));
        assertEquals(List.of(), broken("GET", CHILD + "/safe-place", 304, "", ""));
        assertEquals(List.of(), broken("GET", CHILD + "/plan", 200, "application/pdf", "%PDF"));
        assertEquals(List.of(), broken("GET", CHILD, 404, PROBLEM, problem(404)));
        assertEquals(
                List.of(),
                broken(
                        "PUT",
                        "/api/v1/children/by-social-care-id/1",
                        201,
                        JSON,
                        "{\"verdict\":\"NEW\",\"childId\":\"a\"}"));
        assertEquals(List.of(), broken("DELETE", "/api/v1/webhooks/one", 204, "", ""));
    }

    @Test
    void a_field_that_nobody_was_told_of_breaks_it() {
        assertTrue(broken(
                        "GET",
                        CHILD + "/safe-place",
                        200,
                        JSON,
                        SAFE.replace("{\"childId\"", "{\"hidden\":1,\"childId\""))
                .toString()
                .contains("hidden"));
        assertTrue(
                broken("GET", CHILD + "/safe-place", 200, JSON, SAFE.replace("\"owner\"", "\"keeper\":\"d\",\"owner\""))
                        .toString()
                        .contains("keeper"));
    }

    @Test
    void so_does_one_that_is_missing_or_of_another_form() {
        assertTrue(
                broken("GET", CHILD + "/safe-place", 200, JSON, "{}").toString().contains("childId"));
        assertTrue(broken("GET", CHILD + "/safe-place", 200, JSON, SAFE.replace("2026-12-01", "1 December"))
                .toString()
                .contains("dueOn"));
        assertTrue(broken("GET", CHILD + "/safe-place", 200, JSON, SAFE.replace("\"a\"", "1"))
                .toString()
                .contains("childId"));
        assertEquals(
                1, broken("GET", CHILD + "/safe-place", 200, JSON, "<html>").size());
    }

    @Test
    void so_does_a_status_or_a_form_that_was_not_declared() {
        assertEquals(List.of("the status is not declared"), broken("GET", CHILD, 500, PROBLEM, problem(500)));
        assertEquals(List.of("the status is not declared"), broken("GET", CHILD, 202, JSON, "{}"));
        assertTrue(broken("GET", CHILD, 200, "text/html", "<html>").get(0).startsWith("the form"));
        assertTrue(broken("GET", CHILD, 404, JSON, problem(404)).get(0).startsWith("the form"));
        assertEquals(List.of("the body is missing"), broken("GET", CHILD, 200, "", ""));
    }

    @Test
    void an_address_or_a_method_that_is_not_of_it_may_be_refused_alone() {
        assertEquals(List.of(), broken("GET", "/api/v1/nothing", 404, PROBLEM, problem(404)));
        assertEquals(List.of(), broken("POST", CHILD, 405, PROBLEM, problem(405)));
        assertEquals(1, broken("GET", "/api/v1/nothing", 200, JSON, "{}").size());
        assertEquals(1, broken("POST", CHILD, 200, JSON, "{}").size());
        assertEquals(
                1, broken("GET", "/api/v1/nothing", 404, "text/html", "<html>").size());
    }
}
