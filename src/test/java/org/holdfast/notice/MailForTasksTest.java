package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.Secrets;
import org.holdfast.access.SignIn;
import org.holdfast.plan.OwnersChased;
import org.holdfast.platform.MailSettings;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail by a real server. Source: F74: no child data, only a link. */
@HoldfastTest
class MailForTasksTest extends TaskScene {
    private static final String ADDRESS = "priya@example.org";

    @Inject
    FinishTask finish;

    @Inject
    SignIn signIn;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void begin() {
        world.nobodyElseReadsMail();
        server.start();
        goesTo(Optional.of("127.0.0.1"), server.getSmtp().getPort());
        set();
    }

    @AfterEach
    void stop() {
        goesTo(Optional.empty(), 25);
        server.stop();
    }

    @Test
    void one_goes_out_for_one_task() throws Exception {
        account(worker, ADDRESS);
        happens(chase("What does social care add?"));
        rounds.round();
        rounds.round();
        assertEquals(1, server.getReceivedMessages().length);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertEquals("You have a task in Holdfast", mail.getSubject());
        assertEquals(ADDRESS, mail.getAllRecipients()[0].toString());
        String task = open(worker).get(0).id();
        assertTrue(String.valueOf(mail.getContent()).contains("https://holdfast.test/notice/tasks?task=" + task));
    }

    @Test
    void it_tells_nothing_of_the_child_in_text_or_headers() throws Exception {
        account(worker, ADDRESS);
        happens(chase("Does Maya Ellerby like it here?"));
        rounds.round();
        MimeMessage mail = server.getReceivedMessages()[0];
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        String all = raw.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)
                + mail.getContent().toString().toLowerCase(Locale.ROOT);
        for (Header header : Collections.list(mail.getAllHeaders())) {
            all += (header.getName() + header.getValue()).toLowerCase(Locale.ROOT);
        }
        for (String secret : List.of(
                "maya",
                "ellerby",
                maya.id().id(),
                school.name(),
                maya.mark(),
                "child=",
                "like it here",
                "helen",
                "care",
                System.getProperty("user.name") + "@")) {
            assertFalse(all.contains(secret.toLowerCase(Locale.ROOT)), secret + " in " + all);
        }
    }

    @Test
    void the_owner_of_an_account_hears_once_that_somebody_locked_it() throws Exception {
        Account account = account(worker, ADDRESS);
        world.inTransaction(() -> world.em()
                .createNativeQuery("update account set password_hash = ?1 where id = ?2")
                .setParameter(1, Secrets.hash("a long enough one"))
                .setParameter(2, account.id())
                .executeUpdate());
        for (int i = 0; i < 7; i++) {
            world.as(Actor.system("test"), () -> signIn.withPassword(account.userName(), "wrong", "192.0.2.7"));
        }
        rounds.round();
        assertEquals(1, server.getReceivedMessages().length);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertEquals("Your Holdfast account", mail.getSubject());
        String text = String.valueOf(mail.getContent());
        assertTrue(text.contains("five wrong passwords") && text.contains("https://holdfast.test"), text);
        assertFalse(text.contains(account.userName()), text);
    }

    @Test
    void none_goes_to_a_closed_account_or_one_without_an_address() {
        Account account = account(worker, ADDRESS);
        world.inTransaction(() -> {
            world.em().find(Account.class, account.id()).close(world.now());
            return true;
        });
        happens(chase("One"));
        account(teacher, "");
        happens(new OwnersChased(
                maya.id(),
                1,
                "Marian Teague",
                List.of(new OwnersChased.Chase(
                        Role.DESIGNATED_TEACHER, Optional.empty(), "", List.of("What helps?")))));
        rounds.round();
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_task_of_a_role_goes_to_whoever_holds_it_for_the_child() throws Exception {
        account(teacher, "helen@example.org");
        account(worker, ADDRESS);
        happens(new OwnersChased(
                maya.id(),
                1,
                "Marian Teague",
                List.of(new OwnersChased.Chase(
                        Role.DESIGNATED_TEACHER, Optional.empty(), "", List.of("What helps?")))));
        rounds.round();
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals("helen@example.org", server.getReceivedMessages()[0].getAllRecipients()[0].toString());
    }

    @Test
    void a_server_that_is_down_gets_it_later_and_once_only() {
        account(worker, ADDRESS);
        goesTo(Optional.of("127.0.0.1"), 1);
        happens(chase("One"));
        rounds.round();
        assertEquals(1, open(worker).size(), "the task is there all the same");
        goesTo(Optional.of("127.0.0.1"), server.getSmtp().getPort());
        rounds.round();
        assertEquals(0, server.getReceivedMessages().length, "not yet: it waits before it tries again");
        world.after(Duration.ofMinutes(10), () -> {
            rounds.round();
            rounds.round();
            return true;
        });
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void none_goes_out_for_a_task_that_ended_or_a_child_who_died_meanwhile() {
        account(worker, ADDRESS);
        goesTo(Optional.of("127.0.0.1"), 1);
        happens(chase("One"));
        rounds.round();
        world.inTransaction(() -> {
            world.load(maya.id()).died(world.today());
            return true;
        });
        goesTo(Optional.of("127.0.0.1"), server.getSmtp().getPort());
        world.after(Duration.ofHours(9), () -> {
            rounds.round();
            return true;
        });
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void without_a_server_nothing_fails() {
        goesTo(Optional.empty(), 25);
        account(worker, ADDRESS);
        happens(chase("One"));
        rounds.round();
        assertEquals(1, open(worker).size());
        String id = open(worker).get(0).id();
        world.doAs(worker, () -> finish.run(id));
    }

    private void goesTo(Optional<String> host, int port) {
        world.mailGoesTo(new MailSettings(
                host,
                port,
                Optional.empty(),
                Optional.empty(),
                "holdfast@example.org",
                false,
                "https://holdfast.test"));
    }

    private OwnersChased chase(String... missing) {
        return new OwnersChased(
                maya.id(),
                1,
                "Helen Prior",
                List.of(new OwnersChased.Chase(
                        Role.SOCIAL_WORKER, Optional.of(worker.id()), worker.name(), List.of(missing))));
    }
}
