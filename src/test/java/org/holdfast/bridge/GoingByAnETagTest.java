package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoingByAnETagTest {
    private static final String NOW = Tagged.hash("a", "b");
    private static final String SENT = "\"" + NOW + "\"";

    private static int status(@Nullable String ifMatch) {
        return Tagged.status(ifMatch, NOW);
    }

    @Test
    void parts_are_told_apart_from_their_sum() {
        assertEquals(NOW, Tagged.hash("a", "b"));
        assertNotEquals(NOW, Tagged.hash("ab"));
        assertNotEquals(NOW, Tagged.hash("b", "a"));
        assertNotEquals(Tagged.hash("1:a"), Tagged.hash("a"));
    }

    @Test
    void a_write_over_something_needs_what_was_read() {
        assertEquals(428, status(null));
        assertEquals(428, status(" * "));
        assertEquals(412, status("\"older\""));
        assertEquals(412, status("W/" + SENT), "a weak tag is no proof");
        assertEquals(412, status(NOW), "without quotes it is no tag");
        assertEquals(412, status(""));
    }

    @Test
    void one_of_several_tags_is_enough() {
        assertEquals(200, status(SENT));
        assertEquals(200, status("\"x,y\", " + SENT + " ,\"z\""));
    }
}
