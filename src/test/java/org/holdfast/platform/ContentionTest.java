package org.holdfast.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentionTest {
    private static Throwable from(String state, int code) {
        return new IllegalStateException(new PersistenceException(new SQLException("said", state, code)));
    }

    @Test
    void a_deadlock_and_a_long_wait_may_go_through_the_next_time() {
        assertTrue(Contention.in(from("40001", 1213)), "a deadlock");
        assertTrue(Contention.in(from("HYT00", 50200)), "H2 waited too long");
        assertTrue(Contention.in(from("HY000", 1205)), "MySQL waited too long");
    }

    @Test
    void anything_else_is_a_fault() {
        assertFalse(Contention.in(from("23505", 23505)), "there already");
        assertFalse(Contention.in(new PersistenceException(new SQLException("without a state"))));
        assertFalse(Contention.in(new IllegalStateException("no database at all")));
        assertEquals(Optional.empty(), Contention.database(new IllegalStateException()));
    }
}
