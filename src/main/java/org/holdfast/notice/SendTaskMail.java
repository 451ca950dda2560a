package org.holdfast.notice;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.MailServer;
import org.holdfast.web.Text;

/**
 * Tells a person by mail that a task waits, with a link and no word of the child; a job of the server. What is not urgent
 * waits for the moment that they chose. Nothing is sent where the task has ended or waits for them no longer, or their
 * account is closed.
 */
@UseCase
public class SendTaskMail {
    @Inject
    AssignedTasks tasks;

    @Inject
    TaskHolders holders;

    @Inject
    Accounts accounts;

    @Inject
    ExclusionTasks exclusions;

    @Inject
    MailServer server;

    @Inject
    NoticeChoices choices;

    @Inject
    TaskMails mails;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws IllegalStateException if the mail server did not take it, so that it is tried again */
    @Allowed(Task.SEND_MAIL)
    public void run(MailDue due) {
        acting.about("mail to " + due.personId());
        Optional<AssignedTask> task = tasks.byId(due.taskId())
                .filter(AssignedTask::open)
                .filter(open -> holders.of(open).contains(due.personId()));
        Optional<String> address =
                accounts.byId(due.personId()).filter(Account::open).flatMap(Account::email);
        if (task.isEmpty() || address.isEmpty()) {
            acting.about("mail to " + due.personId() + " not sent");
            return;
        }
        if (leavesNow(due.personId(), task.get())) {
            send(address.get(), due.taskId());
            exclusions.mailed(task.get());
        } else {
            acting.about("mail to " + due.personId() + " waits");
        }
    }

    /** Keeps what becomes of it: it was told now, or it waits for its moment. */
    private boolean leavesNow(String person, AssignedTask task) {
        Instant now = clock.instant();
        Instant since = task.kind().urgent() ? now : mails.free(person, task.subject(), now);
        MailTimes times = choices.times(person);
        TaskMail mail = new TaskMail(person, task, since);
        boolean atOnce = times.rhythm() == Rhythm.NOW && times.after(since).equals(now);
        if (task.kind().urgent() || atOnce) {
            mails.keep(mail.told(now));
            return true;
        }
        if (mails.waitingFor(person).stream().noneMatch(known -> known.taskId().equals(task.id()))) {
            mails.keep(mail.waitUntil(times.after(since)));
        }
        return false;
    }

    private void send(String address, String taskId) {
        try {
            String link = server.site() + "/notice/tasks?task=" + taskId;
            server.send(address, Text.say("notice.mail.subject"), Text.say("notice.mail.text", link));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
