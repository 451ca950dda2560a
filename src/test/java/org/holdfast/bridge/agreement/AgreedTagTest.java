package org.holdfast.bridge.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreedTagTest {
    private static final String NOW = "0a1b2c3d";
    private static final String BEFORE = "ffffffff";

    private static Optional<String> known(String ifNoneMatch) {
        return AgreedTag.known(ifNoneMatch, NOW);
    }

    @Test
    void a_tag_from_before_an_agreement_was_revoked_is_not_known() {
        assertEquals(Optional.of("\"3\""), known("\"" + AgreedTag.stamped("3", NOW) + "\""));
        assertEquals(Optional.empty(), known("\"" + AgreedTag.stamped("3", BEFORE) + "\""));
        assertEquals(Optional.empty(), known("\"3\""));
        assertEquals(Optional.empty(), known(""));
        assertEquals(Optional.empty(), known("3~" + NOW));
    }

    @Test
    void of_several_tags_those_of_today_are_left_and_weak_ones_stay_weak() {
        assertEquals(
                Optional.of("W/\"3\", \"x,y\""),
                known("\"1~" + BEFORE + "\", W/\"3~" + NOW + "\",\"x,y~" + NOW + "\""));
        assertEquals(Optional.of("*"), known(" * "));
    }

    @Test
    void what_is_written_over_is_named_with_a_stamp_or_without() {
        assertEquals("\"3\", W/\"4\", \"5\"", AgreedTag.plain("\"3~" + NOW + "\", W/\"4~" + BEFORE + "\", \"5\""));
        assertEquals("*", AgreedTag.plain("*"));
        assertEquals("\"~short\"", AgreedTag.plain("\"~short\""));
    }
}
