package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.holdfast.access.AccessRule;
import org.holdfast.access.Actor;
import org.holdfast.access.FirstAccount;
import org.holdfast.access.Role;
import org.holdfast.access.SignIn;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.FreshDatabase;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class OpeningTheFirstAccountTest {
    private static final String PASSWORD = "a long enough one";

    @Inject
    OpenFirstAccount openFirstAccount;

    @Inject
    FirstAccount first;

    @Inject
    SignIn signIn;

    @Inject
    World world;

    @Test
    void works_once_with_the_code_from_the_log_and_makes_an_administrator() {
        FreshDatabase.with(() -> {
            String code = printed(first::offer);
            assertTrue(openFirstAccount.awaited());
            String authority = openFirstAccount.authorities().get(0).id();
            assertEquals(
                    AccessRule.CODE_WORKS_ONCE,
                    assertThrows(Refused.class, () -> open("wrong", authority)).rule());
            open(code, authority);
            Actor admin = world.as(somebody(), () -> signIn.withPassword("rosa.lamb", PASSWORD, "::1"))
                    .orElseThrow()
                    .actor();
            assertEquals(List.of(authority), admin.organisations(Role.ADMINISTRATOR));
            assertFalse(openFirstAccount.awaited());
            assertThrows(Refused.class, () -> open(code, authority));
            assertEquals("", printed(first::offer), "nothing is offered where somebody has an account");
            return true;
        });
    }

    @Test
    void asks_for_a_name_a_plain_user_name_and_a_long_password() {
        FreshDatabase.with(() -> {
            String code = printed(first::offer);
            String authority = openFirstAccount.authorities().get(0).id();
            assertThrows(Refused.class, () -> openFirstAccount.open(code, " ", "rosa", PASSWORD, authority));
            assertThrows(Refused.class, () -> openFirstAccount.open(code, "Rosa", "r osa", PASSWORD, authority));
            assertThrows(Refused.class, () -> openFirstAccount.open(code, "Rosa", "rosa", "short", authority));
            assertThrows(Refused.class, () -> openFirstAccount.open(code, "Rosa", "rosa", "rosa-rosa-2026", authority));
            assertThrows(Refused.class, () -> openFirstAccount.open(code, "Rosa", "rosa", PASSWORD, "nowhere"));
            return true;
        });
    }

    private void open(String code, String authority) {
        openFirstAccount.open(code, "Rosa Lamb", "Rosa.Lamb", PASSWORD, authority);
    }

    private static Actor somebody() {
        return Actor.system("test");
    }

    /** The code that the work prints to the log; empty for none. */
    private static String printed(Runnable work) {
        List<String> codes = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                Object[] facts = line.getParameters();
                codes.add(facts == null ? "" : String.valueOf(facts[0]));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(FirstAccount.class.getName());
        log.addHandler(listener);
        try {
            work.run();
        } finally {
            log.removeHandler(listener);
        }
        return codes.isEmpty() ? "" : codes.get(0);
    }
}
