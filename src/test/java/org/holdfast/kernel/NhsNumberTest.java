package org.holdfast.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NhsNumberTest {
    @Test
    void has_ten_digits_and_the_right_check_digit() {
        assertEquals(Optional.of(new NhsNumber("9434765919")), NhsNumber.parse("943 476 5919"));
        assertEquals(Optional.of(new NhsNumber("9990000018")), NhsNumber.parse("999-000-0018"));
        assertEquals(Optional.empty(), NhsNumber.parse("9434765918"));
        assertEquals(Optional.empty(), NhsNumber.parse("943476591"));
        assertEquals(Optional.empty(), NhsNumber.parse("94347659190"));
        assertEquals(Optional.empty(), NhsNumber.parse(""));
    }

    @Test
    void no_number_stands_for_a_check_digit_of_ten() {
        for (int digit = 0; digit < 10; digit++) {
            assertEquals(Optional.empty(), NhsNumber.parse("999000000" + digit));
        }
    }

    @Test
    void does_not_come_into_a_log_by_itself() {
        assertFalse(new NhsNumber("9434765919").toString().contains("9434765919"));
    }
}
