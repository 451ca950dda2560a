package org.holdfast.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdsTest {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Property
    void every_id_made_here_has_the_form_of_one() {
        String id = Ids.next();
        assertEquals(id, Ids.checked("Child", id));
    }

    @Property
    void the_first_id_of_a_moment_sorts_between_those_before_and_after(@ForAll long millis) {
        String first = Ids.firstOf(Instant.ofEpochMilli(millis));
        assertEquals(first, Ids.checked("Child", first));
        Instant now = Instant.ofEpochMilli(UUID.fromString(Ids.next()).getMostSignificantBits() >>> 16);
        assertTrue(Ids.firstOf(now).compareTo(Ids.next()) <= 0);
        assertTrue(Ids.firstOf(now.plusSeconds(60)).compareTo(Ids.next()) > 0);
    }

    @Property
    void what_has_not_the_form_of_an_id_is_not_found(@ForAll("nearlyIds") String text) {
        if (FORM.matcher(text).matches()) {
            assertEquals(text, Ids.checked("Child", text));
        } else {
            assertThrows(NotFound.class, () -> Ids.checked("Child", text));
        }
    }

    /** An id with one sign changed, put in or left out. */
    @Provide
    Arbitrary<String> nearlyIds() {
        Arbitrary<String> signs =
                Arbitraries.strings().withChars("0f-gFGz/:` ٣").ofMaxLength(1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 35),
                        signs,
                        Arbitraries.integers().between(0, 1))
                .as((place, sign, gone) -> {
                    String id = Ids.next();
                    return id.substring(0, place) + sign + id.substring(place + gone);
                });
    }
}
