package org.holdfast.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
    private static final ContactDetails JOAN = ContactDetails.of("  Joan Wilmot ", Relation.FOSTER_CARER);

    @Test
    void start_restricted_and_without_leave_to_collect() {
        assertTrue(JOAN.addressRestricted());
        assertFalse(JOAN.mayCollect());
        assertEquals("Joan Wilmot", JOAN.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01632 960 118", "+44 (0)1632 960118", "01632 960118 ext. 214", "999", "(01632) 960 118", ""})
    void take_a_number_that_can_be_dialled(String phone) {
        assertEquals(phone, JOAN.reachedAt(phone, "").phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask Joan", "joan@example.org", "0163x2y"})
    void refuse_a_number_that_cannot(String phone) {
        Refused refused = assertThrows(Refused.class, () -> JOAN.reachedAt(phone, ""));
        assertEquals("phone", refused.field().orElseThrow());
    }

    @Test
    void refuse_no_name_a_long_text_and_no_mail_address() {
        assertThrows(Refused.class, () -> ContactDetails.of(" ", Relation.OTHER));
        assertThrows(Refused.class, () -> JOAN.at("x".repeat(201)));
        assertThrows(Refused.class, () -> JOAN.reachedAt("", "joan at example"));
    }
}
