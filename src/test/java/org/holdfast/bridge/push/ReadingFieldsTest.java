package org.holdfast.bridge.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdfast.child.CareKind;
import org.junit.jupiter.api.Test;

class ReadingFieldsTest {
    @Test
    void tells_of_all_fields_at_once_and_of_none_what_was_sent() {
        Fields fields = of("{\"from\":\"soon\",\"kind\":7,\"restricted\":\"no\",\"name\":\"a\\u0000b\"}");
        fields.day("from");
        fields.constant("kind", CareKind.class, CareKind.CHILD_IN_NEED);
        fields.truth("restricted");
        fields.text("name", 20);
        fields.moment("effectiveAt");

        String detail = assertThrows(BadFields.class, fields::check).detail();

        for (String field : new String[] {"from: ", "kind: ", "restricted: ", "name: ", "effectiveAt: needed"}) {
            assertTrue(detail.contains(field), detail);
        }
        assertTrue(!detail.contains("soon") && !detail.contains("\u0000"), detail);
    }

    @Test
    void reads_what_is_there_and_leaves_the_rest() {
        Fields fields =
                of("{\"name\":\" Ana \",\"more\":{\"a\":[1]},\"to\":null,\"at\":\"2026-11-20T09:30:00+01:00\"}");

        assertEquals("Ana", fields.text("name", 20));
        assertEquals(Optional.empty(), fields.optionalDay("to"));
        assertEquals("2026-11-20T08:30:00Z", fields.moment("at").toString());
        fields.check();
    }

    @Test
    void half_a_sign_and_days_of_other_ages_are_no_values() {
        Fields fields = of("{\"name\":\"\\ud800\",\"day\":\"+999999999-01-01\",\"at\":\"0001-01-01T00:00:00Z\"}");
        fields.text("name", 20);
        fields.day("day");
        fields.moment("at");

        String detail = assertThrows(BadFields.class, fields::check).detail();

        assertTrue(detail.contains("name: ") && detail.contains("day: ") && detail.contains("at: "), detail);
    }

    @Test
    void a_body_is_read_to_its_end_and_is_never_deep() {
        for (String body : new String[] {"{} {}", "{}x", "[]", "", "{\"a\":".repeat(2000), "[".repeat(2000)}) {
            assertThrows(BadFields.class, () -> of(body), body.length() > 9 ? "deep" : body);
        }
    }

    @Property(tries = 300)
    void whatever_comes_is_read_or_refused(@ForAll byte[] content) {
        try {
            of(new String(content, StandardCharsets.ISO_8859_1));
        } catch (BadFields refused) {
            assertEquals("body: one JSON object", refused.detail());
        }
    }

    private static Fields of(String json) {
        return Fields.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
