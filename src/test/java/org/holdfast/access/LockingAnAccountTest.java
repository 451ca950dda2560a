package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockingAnAccountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:30:00Z");

    private final Account account = new Account("id", "rosa", "Rosa Lamb", "hash");

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOW);
        }
    }

    private void lockedFor(int minutes) {
        Instant end = NOW.plus(Duration.ofMinutes(minutes));
        assertTrue(account.lockedAt(end.minusNanos(1)));
        assertFalse(account.lockedAt(end));
    }

    @Test
    void begins_with_the_fifth_wrong_password_and_lasts_a_minute() {
        wrong(4);
        assertFalse(account.lockedAt(NOW));
        wrong(1);
        lockedFor(1);
    }

    @Test
    void doubles_with_each_further_one_up_to_an_hour() {
        wrong(5);
        for (int minutes : new int[] {2, 4, 8, 16, 32, 60, 60}) {
            wrong(1);
            lockedFor(minutes);
        }
    }

    @Test
    void is_forgotten_by_the_right_password() {
        wrong(7);
        account.succeeded(NOW);
        assertFalse(account.lockedAt(NOW));
        wrong(4);
        assertFalse(account.lockedAt(NOW));
    }

    @Test
    void is_lifted_by_an_administrator() {
        wrong(7);
        account.unlock();
        assertFalse(account.lockedAt(NOW));
        wrong(4);
        assertFalse(account.lockedAt(NOW));
    }

    @Test
    void is_lifted_by_a_new_password() {
        wrong(6);
        account.changePassword("other");
        assertFalse(account.lockedAt(NOW));
        assertEquals("other", account.passwordHash());
    }
}
