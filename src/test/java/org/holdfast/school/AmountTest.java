package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AmountTest {
    @Property
    void what_stands_in_the_field_is_read_as_the_same_number(
            @ForAll Setting setting, @ForAll @IntRange(min = 0, max = 1439) int number) {
        int held = setting.yesOrNo() ? number % 2 : number;
        assertEquals(held, Amount.read(setting, Amount.typed(setting, held)));
    }

    @Property
    void whatever_is_typed_is_read_or_out_of_range(@ForAll Setting setting, @ForAll String typed) {
        int read = Amount.read(setting, typed);
        assertFalse(read < -1 || read > 9999, typed);
    }

    @Example
    void a_time_of_the_day_is_typed_and_shown_as_one() {
        assertEquals(630, Amount.read(Setting.MORNING_MARKS_TIME, " 10:30 "));
        assertEquals(570, Amount.read(Setting.MORNING_MARKS_TIME, "09.30"));
        assertEquals("10:30", Amount.words(Setting.MORNING_MARKS_TIME, 630));
        for (String nonsense : List.of("10", "25:00", "10:60", "1030", "half past ten", "")) {
            assertEquals(-1, Amount.read(Setting.MORNING_MARKS_TIME, nonsense), nonsense);
        }
    }
}
