package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPasswordsTest {
    private static final List<String> NAMES = List.of("Rosa Lamb-O'Neill", "r.lamb");

    private static void refused(AccessRule rule, String password) {
        Refused refused = assertThrows(Refused.class, () -> KnownPasswords.check(password, NAMES), password);
        assertEquals(rule, refused.rule());
        assertEquals("password", refused.field().orElseThrow());
    }

    @Test
    void refuses_what_is_shorter_than_twelve_characters() {
        refused(AccessRule.PASSWORD_IS_LONG, "");
        refused(AccessRule.PASSWORD_IS_LONG, "kiln row ow");
        refused(AccessRule.PASSWORD_IS_LONG, "\uD83D\uDE00".repeat(11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password-2026!",
                "P@55word P@55word",
                "holdfast-demo",
                "Holdfast2026!",
                "qwertyuiop[]",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "123456789012",
                "987654321098",
                "zyxwvutsrqponm",
                "rosa20262026",
                "Rosa.Lamb.2026",
                "LambLambLamb",
                "R.Lamb 12345678"
            })
    void refuses_what_is_common_a_pattern_or_made_of_a_name(String password) {
        refused(AccessRule.PASSWORD_IS_NOT_KNOWN, password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough one",
                "kiln otter thimble",
                "password is not in a kiln",
                "rosa climbs a ladder",
                "739184620571",
                "\u00E9t\u00E9 \u00E0 la ferme"
            })
    void takes_any_other_whatever_its_characters(String password) {
        assertDoesNotThrow(() -> KnownPasswords.check(password, NAMES));
    }
}
