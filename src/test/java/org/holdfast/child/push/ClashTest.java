package org.holdfast.child.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;

class ClashTest {
    @Test
    void only_a_duplicate_is_the_same_event_under_way() {
        assertEquals(PushRule.EVENT_IS_UNDER_WAY, rule("23505", 23505));
        assertEquals(PushRule.EVENT_IS_UNDER_WAY, rule("23000", 1062));
    }

    @Test
    void who_waited_for_others_may_send_again() {
        assertEquals(PushRule.RECORD_IS_IN_USE, rule("40001", 1213));
        assertEquals(PushRule.RECORD_IS_IN_USE, rule("HYT00", 50200));
        assertEquals(PushRule.RECORD_IS_IN_USE, rule("41000", 1205));
    }

    @Test
    void a_fault_stays_one() {
        PersistenceException fault = thrown(new SQLException("gone", "08S01", 0));
        assertSame(fault, Clash.of(fault));
        PersistenceException other = new PersistenceException("no cause");
        assertSame(other, Clash.of(other));
    }

    private static Object rule(String state, int code) {
        return ((Refused) Clash.of(thrown(new SQLException("clash", state, code)))).rule();
    }

    private static PersistenceException thrown(SQLException cause) {
        return new PersistenceException(new IllegalStateException(cause));
    }
}
