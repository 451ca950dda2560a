package org.holdfast.notice;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
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
 * Tells a person by mail that a task waits, with a link and no word of the child; a job of the server. Nothing is sent where
 * the task has ended or waits for them no longer, or their account is closed.
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
    Acting acting;

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
        try {
            String link = server.site() + "/notice/tasks?task=" + due.taskId();
            server.send(address.get(), Text.say("notice.mail.subject"), Text.say("notice.mail.text", link));
            exclusions.mailed(task.get());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
