package org.holdfast.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.Deliveries;
import org.holdfast.platform.MailSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A social worker with an address, a real mail server, and a clock that goes where the test says. */
@SuppressWarnings("NullAway.Init")
abstract class MailScene extends TaskScene {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final String ADDRESS = "priya@example.org";

    @Inject
    AssignedTasks tasks;

    @Inject
    TaskMails mails;

    @Inject
    ChooseNotices choose;

    @Inject
    CollectDigests collect;

    @Inject
    Deliveries deliveries;

    @Inject
    MailReader reader;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void begin() {
        server.start();
        world.nobodyElseReadsMail();
        serverIsThere();
        set();
        account(worker, ADDRESS);
    }

    @AfterEach
    void stop() {
        goesTo(Optional.empty(), 25);
        server.stop();
    }

    void serverIsThere() {
        goesTo(Optional.of("127.0.0.1"), server.getSmtp().getPort());
    }

    void serverIsDown() {
        goesTo(Optional.of("127.0.0.1"), 1);
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

    void choose(Rhythm rhythm) {
        choose(new NoticeTerms(rhythm, null, null, null, null));
    }

    void choose(NoticeTerms terms) {
        world.doAs(worker, () -> choose.run(terms));
    }

    static NoticeTerms terms(Rhythm rhythm, @Nullable QuietHours quiet, @Nullable LocalDate first, int days) {
        return new NoticeTerms(
                rhythm,
                quiet == null ? null : quiet.from(),
                quiet == null ? null : quiet.to(),
                first,
                first == null ? null : first.plusDays(days - 1L));
    }

    static QuietHours quiet(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** At a moment of the wall clock. */
    void at(String wall, Runnable work) {
        at(LocalDateTime.parse(wall).atZone(LONDON).toInstant(), work);
    }

    void at(Instant moment, Runnable work) {
        world.after(Duration.between(world.now(), moment), () -> {
            work.run();
            return true;
        });
    }

    /** A task for the social worker about the child; the id. */
    String raise(TaskKind kind, String subject) {
        AssignedTask task = new AssignedTask(
                        kind,
                        TaskOwner.person(worker.id(), worker.name()),
                        new AssignedTask.Cause(
                                "Maya Ellerby at " + school.name(), "/support/support", Ids.next(), subject),
                        world.today(),
                        world.now())
                .about(maya.id(), true);
        return world.inTransaction(() -> {
            tasks.raise(task);
            return task.id();
        });
    }

    void end(String task) {
        world.inTransaction(() -> {
            tasks.byId(task).orElseThrow().done("Priya", world.now());
            return true;
        });
    }

    /** What waits in the outbox for the mail server goes to it. */
    void deliver() {
        String lease = Ids.next();
        for (List<String> ids = deliveries.take(reader.name(), lease, 50);
                !ids.isEmpty();
                ids = deliveries.take(reader.name(), lease, 50)) {
            ids.forEach(id -> world.doAs(Actor.system("test"), () -> deliver(id, lease)));
        }
    }

    private void deliver(String id, String lease) {
        try {
            deliveries.deliver(id, lease, reader);
        } catch (RuntimeException e) {
            deliveries.failed(id, lease, reader.tries(), e);
        }
    }

    /** The look of the server every minute, and what comes of it. */
    void minute() {
        collect();
        deliver();
    }

    void collect() {
        world.doAs(Actor.system("test"), collect::run);
    }

    /** Subjects of what the social worker got, the first first. */
    List<String> got() {
        return mail().stream().map(MailScene::subject).toList();
    }

    /** All that came for the social worker of this test. */
    List<MimeMessage> mail() {
        List<MimeMessage> all = new ArrayList<>(List.of(server.getReceivedMessages()));
        all.removeIf(one -> !to(one).equals(ADDRESS));
        return all;
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
