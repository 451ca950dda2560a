package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/child/overview.xhtml",
                "/jakarta.faces.resource/style.css.xhtml",
                "/api/v1/children/by-social-care-id/N%20114",
                "/api/v1/children/by-social-care-id/%C3%A9-1",
                "/.well-known/nothing",
                "/a..b"
            })
    void takes_what_is_written_plainly(String path) {
        assertTrue(PlainPath.is(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../child/overview",
                "/..",
                "/.",
                "/health/./../child/overview",
                "/jakarta.faces.resource/%2e%2e/child/overview",
                "/jakarta.faces.resource/.%2E/child/overview",
                "//child/overview",
                "/child//overview",
                "/sign-in;/../child/overview",
                "/child/overview;jsessionid=1",
                "/health%2Fchild",
                "/health%2fchild",
                "/health\\..\\child",
                "/health%5cchild",
                "/child/overview%00.css",
                "/child/%252e%252e/overview",
                "/child/%",
                "/child/%zz",
                "/child/%3Bx",
                "/child/over\nview"
            })
    void refuses_what_two_could_read_differently(String path) {
        assertFalse(PlainPath.is(path));
    }
}
