package org.holdfast.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.MailServer;

/** When mail tells whoever acts, and what waits to be told. */
@UseCase
public class ReadNoticeChoice {
    @Inject
    NoticeChoices choices;

    @Inject
    TaskMails mails;

    @Inject
    Accounts accounts;

    @Inject
    MailServer server;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param holiday over on the day after its last; empty once it is over
     * @param next when mail tells of a task that comes now; empty for at once
     * @param waiting how many tasks wait to be told
     * @param told when the first of them are
     * @param email where mail reaches the person
     * @param mailed whether this installation sends mail
     */
    public record Chosen(
            Rhythm rhythm,
            Optional<QuietHours> quiet,
            Optional<Period> holiday,
            Optional<Instant> next,
            int waiting,
            Optional<Instant> told,
            Optional<String> email,
            boolean mailed) {}

    @Allowed(Task.CHOOSE_NOTICES)
    public Chosen run() {
        String person = acting.actor().id();
        acting.about("when to be told by mail");
        Instant now = clock.instant();
        MailTimes times = choices.times(person);
        List<TaskMail> waiting = mails.waitingFor(person);
        LocalDate today = LocalDate.now(clock);
        return new Chosen(
                times.rhythm(),
                times.quiet(),
                times.holiday()
                        .filter(days -> days.end().filter(today::isBefore).isPresent()),
                Optional.of(times.after(now)).filter(now::isBefore),
                waiting.size(),
                waiting.stream().findFirst().flatMap(TaskMail::dueAt),
                accounts.byId(person).filter(Account::open).flatMap(Account::email),
                server.on());
    }
}
